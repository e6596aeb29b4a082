import { describe, expect, it } from 'vitest';
import { eachCase } from '../../support/each-case.ts';
import { pointed, readText } from '../../support/summary.ts';

/** The detail of the only problem, and what it points at. */
function reported(text: string): readonly string[] {
  const { problems } = readText(text);
  const detail = problems.map(({ facts }) => ('detail' in facts ? facts.detail : '')).join();
  return pointed(problems).map((each) => each.replace('yaml-syntax', detail));
}

describe('a fault of syntax is named by what the writer did, and pointed at', () => {
  eachCase([
    // Quotation marks: where they open.
    ['cpts:\n  nom: "A\n', 'unclosed_quote 2:8 "'],
    ['cpts:\n  nom: "A"\n  departement: \'74\n', "unclosed_quote 3:16 '"],
    ['cpts:\n  nom: "A\\\n', 'unclosed_quote 2:8 "'],
    ['cpts: { nom: "A\n  taille: 2 }\n', 'unclosed_quote 1:14 "'],
    ['cpts:\n  "nom\n', 'unclosed_quote 2:3 "'],
    // Braces and brackets: where the innermost one opens that is never closed.
    ['cpts: { nom: A\n', 'unclosed_brace 1:7 {'],
    ['cpts: [1\nmissions: 2\n', 'unclosed_bracket 1:7 ['],
    ['cpts: { nom: [A }\n', 'unclosed_bracket 1:14 ['],
    ['cpts: [{ nom: A ]\n', 'unclosed_brace 1:8 {'],
    ['cpts: { communes: { a: 1 }, nom: A\nmissions: 2\n', 'unclosed_brace 1:7 {'],
    ['cpts: { communes: [a], nom: A\nmissions: 2\n', 'unclosed_brace 1:7 {'],
    ['missions: [{ a: b }, c\ncpts: 2\n', 'unclosed_bracket 1:11 ['],
    ['{ cpts: A\n', 'unclosed_brace 1:1 {'],
    ['- { a: 1,\n    b:\n      - c\n', 'unclosed_brace 1:3 {'],
    ['cpts: { nom: A ]\n', 'unclosed_brace 1:7 {'],
    // Closed further on: what stands between them.
    ['cpts: { nom: - A }\n', 'yaml-sign 1:14 -'],
    ['cpts: {\nnom: A\n}\n', 'indentation 2:1 n'],
    ['cpts: { nom: A }}\n', 'stray_bracket 1:17 }'],
    ['cpts: [A] ]\n', 'stray_bracket 1:11 ]'],
    ['cpts: ]\n', 'stray_bracket 1:7 ]'],
    // Commas: behind which item one is missing.
    ['cpts: {\n  nom: A\n  taille: 2 }\n', 'missing_comma 2:8 A'],
    ['cpts: {\n  nom: A B \t\n\n  taille : 2 }\n', 'missing_comma 2:8 A B'],
    ['cpts: {\r\n  nom: A\r\n  taille: 2 }\r\n', 'missing_comma 2:8 A'],
    ["cpts: {\n  nom: 'A' # x, y\n\n  taille: 2 }\n", "missing_comma 2:8 'A'"],
    ['cpts: {\n  nom: A # x\n  taille: 2 }\n', 'missing_comma 2:8 A'],
    ['cpts: { nom: "A" taille: 2 }\n', 'missing_comma 1:14 "A"'],
    ['cpts: {\n  communes: [A]\n  taille: 2 }\n', 'missing_comma 2:15 ]'],
    ['versements: [\n  { a: b }\n  { c: d }]\n', 'missing_comma 2:10 }'],
    ['cpts: [ "A" "B" ]\n', 'missing_comma 1:9 "A"'],
    ['cpts: { nom: A,, taille: 2 }\n', 'bad_character 1:16 ,'],
    // Indentation: the line that does not fit, without its blanks.
    ['cpts:\n\tnom: A\n', 'tab 2:1 \t'],
    ['cpts:\n  nom: A\n\ttaille: 2\n', 'tab 3:1 \t'],
    ['cpts:\n  nom: A\n    taille: 2 \n', 'indentation 3:5 taille: 2'],
    ['cpts:\n  nom: A\r\n    taille: 2\r\n', 'indentation 3:5 taille: 2'],
    ['cpts: A\n  taille: 2', 'indentation 2:3 taille: 2'],
    ['cpts:\n  nom: "A"\n   "b": 2\n', 'indentation 3:4 "b": 2'],
    ['cpts:\n  nom: A\n taille: 2 \n  x: 3\n', 'indentation 3:2 taille: 2'],
    ['cpts:\n  nom: A # b: c\n taille: 2\n', 'indentation 3:2 taille: 2'],
    ['cpts:\n  - A\n  nom: B\n', 'indentation 3:3 nom: B'],
    ['cpts:\n  nom: A\n  - b\n  - c\n', 'indentation 3:3 - b'],
    ['cpts:\n  nom: A\n\n  # les communes\n  - b\n', 'indentation 5:3 - b'],
    ['cpts:\n  - - A\n   b: c\n', 'indentation 3:4 b: c'],
    ['cpts: - b\n', 'indentation 1:7 -'],
    // Items of a list that begin with another sign than a hyphen and a space, or with none.
    ...['–', '•', '-', ''].map(
      (sign) => [`cpts:\n  - { nom: A }\n  ${sign}{ nom: B }\n`, `item_sign 3:3 ${sign || '{'}`] as const,
    ),
    ['missions:\n  – { nom: B, paliers: [{ seuil: 1 }] }\n', 'item_sign 2:3 –'],
    // Colons.
    ['resultats:\n  Annuaire { recensé: oui, en ligne: non }\n', 'missing_colon 2:3 Annuaire'],
    ['cpts:\n  nom A\n  taille: 2\n', 'missing_colon 2:3 nom A'],
    ['\ncpts:\n  nom A\n  taille: 2\n', 'missing_colon 3:3 nom A'],
    ['cpts:\n  nom\n  taille: 2\n', 'missing_colon 2:3 nom'],
    ['cpts:\n  Nom:A\n  taille: 2\n', 'missing_colon 2:3 Nom:A'],
    ['cpts:\n  nom::A\n  taille: 2\n', 'missing_colon 2:3 nom::A'],
    ['cpts: A\nnom\n', 'missing_colon 2:1 nom'],
    ['cpts:\n  nom: CPTS: du lac\n', 'bad_character 2:12 :'],
    ['cpts:\n  nom: CPTS du lac:\n  taille: 2\n', 'yaml-sign 2:19 :'],
    ['cpts: "A": b\n', 'bad_character 1:10 :'],
    // Signs.
    ['cpts:\n  nom: @A\n', 'yaml-sign 2:8 @'],
    ['cpts:\n  nom: "A" B\n', 'quote_inside 2:8 "A" B'],
    ['cpts: { nom: "A" B, taille: 2 }\n', 'quote_inside 1:14 "A" B'],
    // A sign that hides the brace was meant as text.
    ['cpts: { nom: A # 3, taille: 2 }\n', 'yaml-sign 1:16 #'],
    ['cpts:\n  nom: "A\\q"\n', 'bad_character 2:10 \\'],
    ['cpts: { nom: A } B\n', 'bad_character 1:18 B'],
    ['- a\nb: c\n', 'bad_character 2:1 b'],
    ['cpts: *\n', 'bad_character 1:7 *'],
    ['%YAML 1.2 3\n---\ncpts: A\n', 'bad_character 1:1 %YAML 1.2 3'],
    ['[a]: b\n', 'other 1:1 ['],
    ['cpts: &a &b A\n', 'other 1:10 &b'],
    ['--- cpts: A\n', 'other 1:5 c'],
    ['cpts: "A"#b\n', 'other 1:10 #b'],
    ['%A\ncpts: B\n', 'other 2:1 c'],
    // A question mark for a value that is not known.
    ['cpts:\n  taille: ?\n', 'bad_character 2:11 ?'],
    ['cpts:\n  nom: A? B\n  taille: \t ? \t\n  finess: 3\n', 'bad_character 3:13 ?'],
    ['taille: ?\nnom: ?\n', 'bad_character 1:9 ?'],
    ['cpts:\n  taille: ? 3\n  nom: A: b\n', 'yaml-sign 2:11 ?', 'yaml-sign 3:9 :'],
    ["cpts:\n  nom: l'hôpital : d'Annecy\n", 'yaml-sign 2:18 :'],
    // A key before the second colon: something is missing between the two.
    ['cpts: { nom: A taille: 2 }\n', 'missing_comma 1:14 A'],
  ])('in each case', ([text, ...expected]) => {
    expect(reported(text)).toEqual(expected);
  });
});

describe('a key of the format without a blank behind its colon', () => {
  eachCase([
    ['cpts:A\n  nom: B\n', '1:1 cpts: A'],
    ['cpts:\n  nom:A\n  taille: 2\n', '2:3 nom: A'],
    ['cpts:\n  - nom:A\n    taille: 2\n', '2:5 nom: A'],
    ['cpts:\n  nom: B\n  taille:2  \n  finess: 3: 4\n', '3:3 taille: 2'],
    ['cpts:\r\n  nom:A b\r\n  taille: 2\r\n', '2:3 nom: A b'],
    ['hypotheses:\n  prorata:jours\n  fongibilite: x\n', '2:3 prorata: jours'],
    ['hypotheses:\n  fongibilite: x\n  prorata:jours\n', '3:3 prorata: jours'],
    ['exercices: [{ annee:1 }]\n', '1:15 annee: 1'],
    ['exercices:\n  - annee:1\n', '2:5 annee: 1'],
  ])('in each case', ([text, expected]) => {
    const glued = readText(text).problems.filter(({ code }) => code === 'colon-without-space');
    const values = glued.map(({ facts }) => ('value' in facts ? facts.value : '')).join();
    expect(pointed(glued).map((each) => `${each} ${values}`)).toEqual([`colon-without-space ${expected}`]);
  });

  it('is none where the colon belongs to the text', () => {
    for (const name of ['http://x', 'nom:', 'nom: :x', 'Nom:A', '"nom:A"', 'le nom:A'])
      expect(JSON.stringify(readText(`cpts:\n  nom: ${name}\n`).problems)).not.toContain('without-space');
  });
});
