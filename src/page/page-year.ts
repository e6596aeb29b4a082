/** A contract year on the page: what is computed anew when a slider moves, and the panel that stays. */
import { type Html, html } from '../output/html.ts';
import type { Control } from './controls/controls-of.ts';
import { panelHtml } from './panel.ts';
import { doubtsSection } from './sections/doubts.ts';
import { envelopesSection } from './sections/envelopes.ts';
import { fungibilitySection } from './sections/fungibility.ts';
import { glanceSection } from './sections/glance.ts';
import { indicatorsSection } from './sections/indicators.ts';
import { noticesSection } from './sections/notices.ts';
import { paymentsSection } from './sections/payments.ts';
import type { Sheet } from './sheet.ts';

const section = (name: string, content: Html): Html =>
  content.html === '' ? content : html`<section class="${name}">${content}</section>`;

/** The two stretches of a year that show figures: above and below the panel. */
export const glanceHtml = (sheet: Sheet): Html => section('glance', glanceSection(sheet));

export const detailHtml = (sheet: Sheet): Html =>
  html`${section('envelopes', envelopesSection(sheet))}
${section('indicators', indicatorsSection(sheet))}
${section('payments', paymentsSection(sheet))}
${section('fungibility', fungibilitySection(sheet))}
${section('doubts', doubtsSection(sheet))}
${section('notices', noticesSection(sheet))}`;

export const yearHtml = (sheet: Sheet, controls: readonly Control[]): Html =>
  html`<article class="year" id="y${sheet.year.year}" data-year="${sheet.year.year}">
<div data-simulated></div>
<div data-glance>${glanceHtml(sheet)}</div>
${panelHtml(sheet, controls)}
<div data-detail>${detailHtml(sheet)}</div>
</article>`;
