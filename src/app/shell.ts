/** The page before its script runs: where each thing will stand. */
import type { Sha256 } from '../law/scale.ts';
import { html } from '../output/html.ts';
import { pageShell } from '../page/page-of.ts';
import { appWords } from './app-words.ts';
import { appStyle } from './style.ts';

/** `script` is the bundle of `main.ts`. */
export const appPage = (script: string, sha256Of: Sha256): string =>
  pageShell(
    {
      lang: 'fr',
      title: appWords.fr.title,
      ownStyle: appStyle(),
      script,
      body: html`<div class="page app">
<header id="head"></header>
<noscript><p>${appWords.fr.noScript}</p><p lang="en">${appWords.en.noScript}</p></noscript>
<div id="bug" role="alert"></div>
<main>
<div id="start"></div>
<div class="work">
<section class="file"><div id="file-head"></div><p class="note" id="file-state" role="status"></p><div id="editor"></div><div id="file-problems"></div></section>
<div class="results"><div id="parts"></div><details id="choices"><summary id="choices-title"></summary><div class="controls" id="controls"></div><div id="own"></div></details><div id="said" role="status"></div><div id="paid"></div><div id="result"></div></div>
</div>
</main>
<footer id="foot"></footer>
</div>`,
    },
    sha256Of,
  );
