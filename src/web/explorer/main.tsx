import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { applyTheme } from './shared/theme';
import { ViewBoundary } from './shell/view.boundary';
import '@digital-go-jp/design-tokens/dist/tokens-simple.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/content.css';
import './styles/picture.css';
import './styles/print.css';

applyTheme();

const page = document.getElementById('page');
if (!page) throw new Error('index.html has no #page');

createRoot(page).render(
  <StrictMode>
    <ViewBoundary>
      <App />
    </ViewBoundary>
  </StrictMode>,
);
