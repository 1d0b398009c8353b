import './app/oldBrowsers.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { keepAnswers, restoreAnswers } from './app/answers/keepAnswers.ts';
import { queryClient } from './app/queryClient.ts';
import { fetchAhead } from './app/fetchAhead.ts';
import { makeRouter } from './app/router.tsx';
import './app/theme/theme.css';
import './app/base.css';

const place = document.querySelector('#root');
if (!place) throw new Error('the page has no #root');

const router = makeRouter();
// The screen's code first, then one render: what the HTML already shows is replaced by the whole screen, never by a blank.
await Promise.all([router.load(), restoreAnswers(queryClient)]);
keepAnswers(queryClient);
createRoot(place).render(
  <StrictMode>
    <App router={router} client={queryClient} />
  </StrictMode>,
);
fetchAhead();
