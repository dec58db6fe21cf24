/** The handshake: one message, from the parent, with a token and one port; everything else is deaf air. */
import { beforeEach, describe, expect, test } from 'vitest';
import { type Introduced, waitForIntroduction } from '../../src/sidebar/introduction.ts';

/** As much of a framed window as is needed. */
class FakeFrame extends EventTarget {
  readonly parent = { name: 'the page' };

  post(data: unknown, ports: readonly MessagePort[], source: unknown = this.parent): void {
    const event = new MessageEvent('message', { data, ports: [...ports] });
    Object.defineProperty(event, 'source', { value: source });
    this.dispatchEvent(event);
  }
}

describe('the introduction', () => {
  let frame: FakeFrame;
  let heard: Introduced[];

  beforeEach(() => {
    frame = new FakeFrame();
    heard = [];
    void waitForIntroduction(frame as unknown as Window).then((each) => void heard.push(each));
  });
  const settle = () => new Promise((resolve) => setImmediate(resolve));

  test('is taken from the page that holds the frame', async () => {
    const { port1 } = new MessageChannel();
    frame.post({ token: 't' }, [port1]);
    await settle();
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({ token: 't', port: port1 });
    port1.close();
  });

  test.each([
    ['without a port', { token: 't' }, 0, undefined],
    ['with two ports', { token: 't' }, 2, undefined],
    ['without a token', {}, 1, undefined],
    ['that is not an object', 't', 1, undefined],
    ['from another window', { token: 't' }, 1, { name: 'somebody else' }],
  ])('is not a message %s', async (_, data, count, source) => {
    const channel = new MessageChannel();
    frame.post(data, [channel.port1, channel.port2].slice(0, count), source);
    await settle();
    expect(heard).toHaveLength(0);
    channel.port1.close();
  });

  test('is heard once', async () => {
    const first = new MessageChannel();
    const second = new MessageChannel();
    frame.post({ token: 'a' }, [first.port1]);
    frame.post({ token: 'b' }, [second.port1]);
    await settle();
    expect(heard.map(({ token }) => token)).toEqual(['a']);
    first.port1.close();
    second.port1.close();
  });
});
