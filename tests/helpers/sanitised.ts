import { load } from 'cheerio'

/**
 * What is left of a mail where a client trusts it least, as older webmail and Gmail with a foreign account do: no
 * `<style>`, no `class`, no `id`, no `<html>` and `<body>` of its own, and no pictures.
 */
export function sanitised(html: string): string {
  const $ = load(html)
  $('style, meta, title').remove()
  $('[class]').removeAttr('class')
  $('[id]').removeAttr('id')
  $('img').removeAttr('src')
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Mail</title><main>${$('body').html() ?? ''}</main>`
}
