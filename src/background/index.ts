/** The background: one file a concern. Each adds its listeners at once and awaits `ready` in them. */
import './tokens.ts';
import './commands.ts';
import './context-menu.ts';
import './site-scripts.ts';
import './pause.ts';
import './panel.ts';
import './activation.ts';
import './twins.ts';
import './translate-sentence.ts';
import './first-run.ts';
import './start.ts';
