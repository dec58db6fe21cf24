/** A length as a line; the numbers beside it say the same. */
export function Meter({ used, limit }: { used: number; limit: number }) {
  const share = limit > 0 ? Math.min(1, used / limit) : 0;
  return (
    <div class="meter" aria-hidden="true" data-level={used > limit ? 'serious' : undefined}>
      <div style={{ inlineSize: `${share * 100}%` }} />
    </div>
  );
}
