/** The picture of a record. */
export const pictures = {
  title: 'Picture',
  portrait: 'Portrait',
  drop: 'Drop a picture here, paste one, or choose a file: JPEG, PNG, GIF or WebP.',
  choose: 'Choose a picture',
  another: 'Choose another picture',
  sending: (percent: string) => `Uploading: ${percent} %`,
  preparing: 'Being made ready for mails…',
  remove: 'Remove the picture',
  focus: (x: string, y: string) =>
    `What stays in sight: ${x} % from the left, ${y} % from the top. Arrow keys move it.`,
  focusHint: 'Click what stays in sight where the picture is cropped.',
  dark: 'Another picture for dark screens',
  chooseDark: 'Choose a picture for dark screens',
  removeDark: 'Remove the picture for dark screens',
}
