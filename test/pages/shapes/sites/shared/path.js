/** The address's path in a page that changes it without a load. */
import { useEffect, useState } from 'react';

/** @returns {[string, (to: string) => void]} */
export function usePath() {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const hear = () => setPath(location.pathname);
    addEventListener('popstate', hear);
    return () => removeEventListener('popstate', hear);
  }, []);
  const go = (to) => {
    history.pushState(null, '', to);
    setPath(location.pathname);
  };
  return [path, go];
}
