import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app/styles.js';
import { Providers } from './app/providers.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root element to draw into.');
createRoot(root).render(
  <StrictMode>
    <Providers />
  </StrictMode>,
);
