/** Colours and typefaces of every page, by day and by night. System fonts only: a page asks for nothing. */
export const palette = `
:root{color-scheme:light dark;
--paper:#fdfcf9;--sheet:#fff;--ink:#1d2327;--soft:#545d63;--line:#d9d6cd;--accent:#14506b;--solid:#14506b;--tint:#b9d3df;--grey:#6b6f73;--warn:#8c2f12;--mark:#8a4b00;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",P052,"URW Palladio L",Georgia,serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",Arial,sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#14181b;--sheet:#1b2024;--ink:#e9e6df;--soft:#a9b1b6;--line:#394147;--accent:#8cc4dd;--solid:#6fb0cd;--tint:#2b4d5d;--grey:#8d9499;--warn:#ffb59b;--mark:#f0c27a}}
`;
