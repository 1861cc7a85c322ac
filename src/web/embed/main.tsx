import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { applyTheme } from '../explorer/shared/theme';
import { ViewBoundary } from '../explorer/shell/view.boundary';
import { EmbeddedPicture } from './embedded.picture';
import '@digital-go-jp/design-tokens/dist/tokens-simple.css';
import '../explorer/styles/base.css';
import '../explorer/styles/content.css';
import '../explorer/styles/picture.css';
import '../explorer/styles/print.css';
import './embed.css';

applyTheme();

const page = document.getElementById('page');
if (!page) throw new Error('index.html has no #page');

createRoot(page).render(
  <StrictMode>
    <ViewBoundary>
      <EmbeddedPicture />
    </ViewBoundary>
  </StrictMode>,
);
