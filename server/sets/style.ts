/** How a set looks on paper, A4, and on a screen before it is printed: black on white, no side coloured. */
export const setStyle = `
@page { size: A4; margin: 18mm 16mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { max-width: 178mm; margin: 0 auto; padding: 8mm; font: 11pt/1.45 "Inter", "Helvetica Neue", Arial, "Noto Sans", sans-serif; color: #111; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 2mm; }
h2 { font-size: 14pt; margin: 8mm 0 2mm; padding-bottom: 1mm; border-bottom: 0.4pt solid #777; break-after: avoid; }
h3 { font-size: 11.5pt; margin: 5mm 0 1mm; break-after: avoid; }
p, ul, ol, dl, table, blockquote { margin: 0 0 2.5mm; }
h3 + .hint { break-after: avoid; }
.hint { color: #444; font-size: 9.5pt; }
table { width: 100%; border-collapse: collapse; font-size: 10pt; }
th, td { text-align: start; vertical-align: top; padding: 1mm 2mm; border-bottom: 0.3pt solid #999; }
thead { display: table-header-group; }
tr, figure, dl > div, .sources li { break-inside: avoid; }
figure { margin: 0 0 2.5mm; padding-inline-start: 4mm; border-inline-start: 1.2pt solid #555; }
figcaption { font-size: 9.5pt; color: #444; }
blockquote { margin: 0 0 0.5mm; }
.sheet { break-before: page; }
.sheet > ol { padding-inline-start: 6mm; }
.sheet > ol > li { break-inside: avoid; margin-bottom: 5mm; }
.sheet > ol > li > h3 { margin-top: 0; }
.options { list-style: none; padding: 0; }
.options li::before { content: "\\2610\\00a0\\00a0"; }
.line { height: 8mm; margin: 0; border-bottom: 0.4pt solid #777; }
.answer { padding-inline-start: 4mm; border-inline-start: 1.2pt solid #555; }
dt { font-weight: 700; }
dd { margin: 0 0 1.5mm; }
.sources { font-size: 9.5pt; padding-inline-start: 5mm; }
a { color: inherit; text-decoration-color: #777; }
footer { margin-top: 6mm; padding-top: 2mm; border-top: 0.4pt solid #777; font-size: 9pt; color: #444; }
@media print { body { padding: 0; max-width: none; } a { text-decoration: none; } }
`;
