import './app/oldBrowsers.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { keepAnswers } from './app/answers/keepAnswers.ts';
import { beginCarried } from './app/carried/beginCarried.ts';
import { fetchAhead } from './app/fetchAhead.ts';
import { queryClient } from './app/queryClient.ts';
import { makeRouter } from './app/router.tsx';
import { whenReady } from './app/whenReady.ts';
import './app/theme/theme.css';
import './app/base.css';

const place = document.querySelector('#root');
if (!place) throw new Error('the page has no #root');

beginCarried();
const router = makeRouter();
await whenReady(router, queryClient);
createRoot(place).render(
  <StrictMode>
    <App router={router} client={queryClient} />
  </StrictMode>,
);
keepAnswers(queryClient);
fetchAhead();
