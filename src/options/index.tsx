/** The options page. */
import { render } from 'preact';
import './options.css';
import { Page } from './page.tsx';
import { load, watch } from './state.ts';

watch();
void load();
const root = document.getElementById('page');
if (root) render(<Page />, root);
