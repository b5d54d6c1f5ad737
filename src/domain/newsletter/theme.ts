import type { FaceStyle } from '../language/typeface.ts'
import type { Palette } from './palette.ts'

/**
 * How a mail looks, as values that both engines put into their styles: `newspaper` (rules and serifs under a centred name),
 * `think-tank` (a blue bar, serif headlines over sans texts) and `brief` (sans, few lines, large headlines).
 */
export type ThemeName = 'newspaper' | 'think-tank' | 'brief'
export const themeNames: readonly ThemeName[] = ['newspaper', 'think-tank', 'brief']

interface Theme {
  readonly palette: { readonly light: Palette; readonly dark: Palette }
  readonly faces: { readonly text: FaceStyle; readonly headlines: FaceStyle }
  readonly isCentred: boolean
  /** Of the newsletter's name. */
  readonly mastSize: string
  /** A bar in the accent's colour at the top of the sheet. */
  readonly bar: string | null
  /** A border without a colour has that of the text: some clients darken the text and no border. */
  readonly mastRule: string
  /** Above each story. */
  readonly storyRule: string
  /** Corners of chips. */
  readonly radius: string
}

export const themes: Readonly<Record<ThemeName, Theme>> = {
  newspaper: {
    palette: {
      light: {
        canvas: '#f2f0eb',
        paper: '#fffdf9',
        ink: '#1b1d21',
        soft: '#5d6067',
        rule: '#a8a297',
        accent: '#a8281c',
        chips: [{ tint: '#f3f0e9', ink: '#4b4d52' }],
      },
      dark: {
        canvas: '#131417',
        paper: '#1b1d21',
        ink: '#eceae5',
        soft: '#a5a8ae',
        rule: '#54575d',
        accent: '#ff8a78',
        chips: [{ tint: '#2a2c31', ink: '#c6c8cc' }],
      },
    },
    faces: { text: 'serif', headlines: 'serif' },
    isCentred: true,
    mastSize: '36px',
    bar: null,
    mastRule: '3px double',
    storyRule: '2px solid',
    radius: '3px',
  },
  'think-tank': {
    palette: {
      light: {
        canvas: '#eaeef3',
        paper: '#ffffff',
        ink: '#15202c',
        soft: '#55606d',
        rule: '#9aa5b1',
        accent: '#0b4a86',
        chips: [{ tint: '#eff3f7', ink: '#3b4958' }],
      },
      dark: {
        canvas: '#0f141a',
        paper: '#161d26',
        ink: '#e6ebf1',
        soft: '#a3aebb',
        rule: '#4d5967',
        accent: '#7fb8ee',
        chips: [{ tint: '#222c38', ink: '#c3ccd6' }],
      },
    },
    faces: { text: 'sans', headlines: 'serif' },
    isCentred: false,
    mastSize: '32px',
    bar: '6px solid',
    mastRule: '1px solid',
    storyRule: '1px solid',
    radius: '3px',
  },
  brief: {
    palette: {
      light: {
        canvas: '#f4f5f4',
        paper: '#ffffff',
        ink: '#111417',
        soft: '#585e65',
        rule: '#a7abb0',
        accent: '#0a6650',
        chips: [{ tint: '#f1f2f3', ink: '#42484e' }],
      },
      dark: {
        canvas: '#0f1011',
        paper: '#17181a',
        ink: '#f0f1f2',
        soft: '#a6abb0',
        rule: '#4e5257',
        accent: '#5fd0ac',
        chips: [{ tint: '#27292c', ink: '#cdd1d5' }],
      },
    },
    faces: { text: 'sans', headlines: 'sans' },
    isCentred: false,
    mastSize: '34px',
    bar: null,
    mastRule: '4px solid',
    storyRule: '1px solid',
    radius: '12px',
  },
}
