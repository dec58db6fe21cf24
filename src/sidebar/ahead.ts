/**
 * The first script of the sidebar page, small on purpose: what the first finding waits for longest is begun while the
 * page itself is still being parsed.
 */
import { readActiveAhead } from '../browser/active-ahead.ts';
import { openCheckWorkerAhead } from './check-ahead.ts';

readActiveAhead();
openCheckWorkerAhead();
