import { type Act, deleteCopy, disagree, findLostText, loseCopy, press } from './acts.ts'
import { COMMENTED, type OpenDesk, REVIEWED, type samples } from './samples.ts'

export interface Screen {
  readonly name: string
  readonly sample: keyof typeof samples
  readonly path: string | ((desk: OpenDesk) => string)
  readonly act?: Act
}

const settings = ['newsletter', 'sender', 'editors', 'topics', 'look', 'text', 'readers', 'pace', 'delivery']

const TEMPLATE = '/articles/2025-07-24-eu-training-data-template'

/** Every screen of the desk. */
export const screens: readonly Screen[] = [
  { name: 'issues', sample: 'grown', path: '/' },
  { name: 'new-issue', sample: 'grown', path: '/', act: press(({ issues }) => issues.make) },
  { name: 'keys', sample: 'grown', path: '/', act: async (page) => page.keyboard.press('?') },
  { name: 'write', sample: 'grown', path: '/issues/2025-w07/articles' },
  { name: 'check', sample: 'grown', path: '/issues/2025-w07' },
  {
    name: 'finding',
    sample: 'grown',
    path: '/issues/2025-w30',
    act: async (page) => page.locator('.problem button').first().click(),
  },
  { name: 'side-by-side', sample: 'grown', path: '/issues/2025-w07?beside=en' },
  { name: 'test', sample: 'grown', path: '/issues/2025-w07/test' },
  { name: 'approve', sample: 'grown', path: '/issues/2025-w07/approve' },
  { name: 'approved', sample: 'grown', path: '/issues/2024-w21/approve' },
  { name: 'send', sample: 'grown', path: '/issues/2024-w21/send' },
  {
    name: 'schedule',
    sample: 'grown',
    path: '/issues/2024-w21/send',
    act: press(({ schedule }) => schedule.later),
  },
  { name: 'report', sample: 'grown', path: '/issues/2025-w30/send' },
  { name: 'long-write', sample: 'grown', path: '/issues/2025-long/articles' },
  { name: 'long-check', sample: 'grown', path: '/issues/2025-long' },
  { name: 'article', sample: 'grown', path: '/articles/2025-07-23-americas-ai-action-plan' },
  {
    name: 'versions',
    sample: 'reviewed',
    path: `/articles/${COMMENTED}`,
    act: async (page, messages) => {
      await press(({ record }) => record.versions)(page, messages)
      await page.locator('.kept-versions summary').first().click()
    },
  },
  { name: 'commented', sample: 'reviewed', path: `/articles/${COMMENTED}` },
  {
    name: 'comment',
    sample: 'reviewed',
    path: `/articles/${COMMENTED}`,
    act: async (page) => page.locator('.comment-mark.some button').first().click(),
  },
  {
    name: 'comments',
    sample: 'reviewed',
    path: `/issues/${REVIEWED}`,
    act: press(({ comments }) => comments.open(2)),
  },
  {
    name: 'ask-review',
    sample: 'reviewed',
    path: `/issues/${REVIEWED}`,
    act: press(({ review }) => review.ask),
  },
  { name: 'guest-enters', sample: 'reviewed', path: (desk) => `/review#${desk.guests?.comments}` },
  {
    name: 'guest-comments',
    sample: 'reviewed',
    path: (desk) => `/review#${desk.guests?.comments}`,
    act: press(({ review }) => review.enter),
  },
  {
    name: 'guest-reads',
    sample: 'reviewed',
    path: (desk) => `/review#${desk.guests?.reads}`,
    act: press(({ review }) => review.enter),
  },
  {
    name: 'guest-is-late',
    sample: 'reviewed',
    path: '/review#taken-back',
    act: press(({ review }) => review.enter),
  },
  { name: 'log-of-many', sample: 'reviewed', path: '/log' },
  { name: 'long-article', sample: 'grown', path: '/articles/2025-06-01-long-0' },
  { name: 'pool', sample: 'grown', path: '/articles' },
  { name: 'new-article', sample: 'grown', path: '/articles', act: press(({ articles }) => articles.blank) },
  { name: 'paste', sample: 'grown', path: '/paste' },
  {
    name: 'pasted',
    sample: 'grown',
    path: '/paste',
    act: async (page, { paste, pasting }) => {
      await page
        .getByRole('textbox', { name: paste.text })
        .first()
        .fill('欧盟发布指南\n\n欧盟委员会2025年7月25日发布指南，共12条，涵盖模型提供者的义务。')
      await page.getByText(pasting.ready(1)).waitFor()
    },
  },
  { name: 'list', sample: 'grown', path: '/list' },
  { name: 'people', sample: 'grown', path: '/list/people' },
  { name: 'add-person', sample: 'grown', path: '/list/people', act: press(({ list }) => list.people.add) },
  { name: 'person', sample: 'grown', path: '/list/people/7' },
  { name: 'import', sample: 'grown', path: '/list/import' },
  {
    name: 'imported',
    sample: 'grown',
    path: '/list/import',
    act: async (page, { list }) => {
      const rows =
        'E-Mail;Name;Status;Groups;Firm\nli@example.com;Li;subscribed;press;Acme\nwho@example.com;;perhaps;;\n'
      const buffer = Buffer.from(rows)
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'readers.csv', mimeType: 'text/csv', buffer })
      await page.getByRole('heading', { name: list.importing.plan }).waitFor()
    },
  },
  ...settings.map((part) => ({
    name: `settings-${part}`,
    sample: 'grown' as const,
    path: `/settings/${part}`,
  })),
  { name: 'log', sample: 'grown', path: '/log' },
  { name: 'outbox', sample: 'grown', path: '/outbox' },
  {
    name: 'outbox-message',
    sample: 'grown',
    path: '/outbox',
    act: async (page) => page.locator('.outbox-entry').first().click(),
  },
  { name: 'no-such-page', sample: 'grown', path: '/nowhere' },
  { name: 'no-such-issue', sample: 'grown', path: '/issues/nowhere' },
  ...['/', '/articles', '/list', '/list/people', '/outbox', '/log'].map((path) => ({
    name: `empty${path.replaceAll('/', '-')}`,
    sample: 'empty' as const,
    path,
  })),
  ...['newsletter', 'editors', 'look', 'delivery'].map((part) => ({
    name: `empty-settings-${part}`,
    sample: 'empty' as const,
    path: `/settings/${part}`,
  })),
  { name: 'broken-issues', sample: 'broken', path: '/' },
  { name: 'broken-files', sample: 'broken', path: '/files' },
  { name: 'broken-issue', sample: 'broken', path: '/issues/2025-w07' },
  { name: 'broken-article', sample: 'broken', path: '/articles/2025-02-11-investai' },
  { name: 'block-form', sample: 'changing', path: '/issues/2025-w07/blocks/welcome' },
  { name: 'block-event', sample: 'changing', path: '/issues/2025-w07/blocks/hearing' },
  { name: 'block-order', sample: 'changing', path: '/issues/2025-w07/articles' },
  // Before copies of the same name are lost: what was typed for them is kept in the browser.
  { name: 'conflict', sample: 'changing', path: TEMPLATE, act: disagree },
  {
    name: 'duplicated',
    sample: 'changing',
    path: TEMPLATE,
    act: async (page, messages) => {
      await press(({ newArticle }) => newArticle.duplicate)(page, messages)
      await page.getByText(messages.newArticle.duplicated).waitFor()
    },
  },
  { name: 'deleted-bar', sample: 'changing', path: TEMPLATE, act: deleteCopy },
  { name: 'gone-record', sample: 'changing', path: TEMPLATE, act: loseCopy },
  { name: 'gone-texts', sample: 'changing', path: TEMPLATE, act: findLostText },
  { name: 'sign-in', sample: 'shared', path: '/' },
  {
    name: 'sign-in-failed',
    sample: 'shared',
    path: '/',
    act: async (page, { signIn }) => {
      await page.getByLabel(signIn.password).fill('some other password')
      await page.getByLabel(signIn.name, { exact: true }).fill('Wei')
      await page.getByRole('button', { name: signIn.enter, exact: true }).click()
      await page.getByRole('alert').waitFor()
    },
  },
  { name: 'sign-in-by-link', sample: 'shared', path: '/sign-in#a-link' },
]
