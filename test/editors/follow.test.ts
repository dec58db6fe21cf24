/** Following a span through an edit made elsewhere. */
import { describe, expect, it } from 'vitest';
import { follow } from '../../src/editors/follow.ts';

const span = { start: 4, end: 7 };

describe('follow', () => {
  it.each([
    ['nothing changed', 'the cat sat', 'the cat sat', span],
    ['typed before', 'the cat sat', 'see the cat sat', { start: 8, end: 11 }],
    ['typed right before', 'the cat sat', 'the fat cat sat', { start: 8, end: 11 }],
    ['deleted before', 'the cat sat', 'a cat sat', { start: 2, end: 5 }],
    ['typed after', 'the cat sat', 'the cat sat down', span],
    ['deleted after', 'the cat sat', 'the cat', span],
    ['typed inside', 'the cat sat', 'the coat sat', null],
    ['deleted', 'the cat sat', 'the sat', null],
    ['everything replaced', 'the cat sat', 'no', null],
  ])('%s', (_name, before, after, expected) => {
    expect(follow(before, after, span)).toEqual(expected);
  });
});
