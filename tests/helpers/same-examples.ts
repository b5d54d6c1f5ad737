import fc from 'fast-check'

/**
 * Properties are tried with the same examples in every run, so that a run fails for what was changed and never by chance. Other
 * examples are for `npm run fuzz`.
 */
fc.configureGlobal({ seed: 20_251_128 })
