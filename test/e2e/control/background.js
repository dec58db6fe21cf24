/** The positive control: one request from the background, which the refusing proxy must list. */
fetch('https://control.invalid/').catch(() => {});
