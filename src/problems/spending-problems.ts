/** What is spent: fungibility and members’ allowances. */
import { type Cents, isPositive } from '../amounts/money.ts';
import type { Ratio } from '../amounts/ratio.ts';
import { phrase } from '../law/language.ts';
import type { Envelope } from '../law/mission.ts';
import { type Regime, regimeWords } from '../law/reading.ts';
import { withOwnOption } from '../output/option-names.ts';
import type { Origin } from './contract-problems.ts';
import { error, pair, type Sentences, type Voice, warning } from './wording.ts';

export interface AboveLimit {
  from: Envelope;
  amount: Cents;
  /** What may still leave the envelope; zero or less when that is nothing. */
  limit: Cents;
  limitedBy: 'surplus' | 'cap' | 'fixed_part';
  cap?: Ratio;
}

/** Transfers that leave no more than a part of an envelope: its cap or its fixed part. */
function aboveShare({ from, amount, limit, limitedBy, cap }: AboveLimit, voice: Voice): Sentences {
  const { say, envelope, key, amount: euros, rate } = voice;
  const isCap = limitedBy === 'cap';
  const capped = cap === undefined ? '' : say(` de ${rate(cap)}`, ` of ${rate(cap)}`);
  const mend = isCap
    ? say(`corrigez ${key('cap')}`, `correct ${key('cap')}`)
    : say(`retirez ${key('fixedOnly')}`, `remove ${key('fixedOnly')}`);
  if (!isPositive(limit)) {
    const why = isCap
      ? say(
          `a déjà donné tout ce que permet le plafond${capped}`,
          `has given all that the cap${capped} allows`,
        )
      : say('n’a plus rien à donner de son volet fixe', 'has nothing left to give of its fixed part');
    return [
      `Ce virement de ${euros(amount)} est de trop\u00a0: ${envelope(from)} ${why}.`,
      `This transfer of ${euros(amount)} is one too many: ${envelope(from)} ${why}.`,
      `Retirez ce virement, réduisez les précédents, ou ${mend}.`,
      `Remove this transfer, reduce those before it, or ${mend}.`,
    ];
  }
  const than = isCap
    ? say(`plus que le plafond${capped}`, `than the cap${capped} allows`)
    : say('plus que son volet fixe ne le permet', 'than its fixed part allows');
  return [
    `Avec ce virement de ${euros(amount)}, il part de ${envelope(from)} ${than}, soit ${euros(limit)}.`,
    `With this transfer of ${euros(amount)}, more leaves ${envelope(from)} ${than}, ${euros(limit)}.`,
    `Réduisez le virement, ou ${mend}.`,
    `Reduce the transfer, or ${mend}.`,
  ];
}

function aboveSurplus({ from, amount, limit }: AboveLimit, { envelope, amount: euros }: Voice): Sentences {
  if (!isPositive(limit)) {
    return [
      `Ce virement de ${euros(amount)} ne peut pas venir de ${envelope(from)}, qui n’a pas d’excédent à donner.`,
      `This transfer of ${euros(amount)} cannot come from ${envelope(from)}, which has no surplus to give.`,
      'Retirez ce virement, ou vérifiez les dépenses de cette enveloppe.',
      'Remove this transfer, or check the spending of that envelope.',
    ];
  }
  return [
    `Ce virement de ${euros(amount)} dépasse l’excédent de ${envelope(from)}, dont il reste ${euros(limit)}.`,
    `This transfer of ${euros(amount)} exceeds the surplus of ${envelope(from)}, of which ${euros(limit)} is left.`,
    `Virez au plus ${euros(limit)}, ou vérifiez les dépenses.`,
    `Transfer ${euros(limit)} at most, or check the spending.`,
  ];
}

const looks = {
  email: phrase('une adresse électronique', 'an e-mail address'),
  phone: phrase('un numéro de téléphone', 'a phone number'),
  name: phrase('un nom de personne', 'the name of a person'),
} as const;

export const spendingProblems = {
  'transfer-to-itself': error(
    ['Virement vers la même enveloppe', 'Transfer to the same envelope'],
    (_facts, { key }) => [
      'Ce virement part d’une enveloppe pour y revenir.',
      'This transfer leaves an envelope to come back to it.',
      `Corrigez ${key('from')} ou ${key('to')}, ou retirez le virement.`,
      `Correct ${key('from')} or ${key('to')}, or remove the transfer.`,
    ],
  ),
  'written-twice': warning<{ of: 'transfer' | 'funding' }>(
    ['Somme écrite deux fois', 'Sum written twice'],
    ({ of }) => [
      ...(of === 'transfer'
        ? pair(
            'Ce virement est écrit deux fois, au mot près.',
            'This transfer is written twice, word for word.',
          )
        : pair(
            'Ce financement est écrit deux fois, au mot près.',
            'This funding is written twice, word for word.',
          )),
      'Retirez l’un des deux\u00a0; s’il y en a bien deux, distinguez-les par leur libellé ou leur motif.',
      'Remove one of them; if there are two, tell them apart by their label or reason.',
    ],
  ),
  'transfer-envelope-absent': error<{ envelope: Envelope; year: number }>(
    ['Virement d’une enveloppe sans financement', 'Transfer of an envelope that is not funded'],
    ({ envelope, year }, { envelope: named }) => [
      `Dans l’exercice ${year}, ${named(envelope)} ne reçoit pas de financement.`,
      `In year ${year}, ${named(envelope)} is not funded.`,
      'Retirez ce virement, ou choisissez une enveloppe de cet exercice.',
      'Remove this transfer, or choose an envelope of this year.',
    ],
  ),
  'transfer-above-limit': error<AboveLimit>(
    ['Virement trop grand', 'Transfer that is too large'],
    (facts, voice) => (facts.limitedBy === 'surplus' ? aboveSurplus(facts, voice) : aboveShare(facts, voice)),
  ),
  'transfer-against-regime': error<{ from: Envelope; to: Envelope; regime: Regime; origin: Origin }>(
    ['Virement contraire à la fongibilité', 'Transfer against the fungibility'],
    ({ from, to, regime, origin }, { q, envelope, word, entry, lang, fileLanguage }) => {
      const [stated, free] = [
        regimeWords[regime][fileLanguage],
        entry('regime', regimeWords.free[fileLanguage]),
      ];
      const option = q(withOwnOption(`--assume ${word('fungibility')}=${stated}`, lang));
      return [
        `De ${envelope(from)} vers ${envelope(to)}, ce virement est contraire à la fongibilité ${q(stated)} (${regimeWords[regime].means[lang]}).`,
        `From ${envelope(from)} to ${envelope(to)}, this transfer goes against the fungibility ${q(stated)} (${regimeWords[regime].means[lang]}).`,
        ...(origin === 'option'
          ? pair(
              `Retirez ce virement du fichier, ou relancez la commande sans ${option}.`,
              `Remove this transfer from the file, or run the command again without ${option}.`,
            )
          : pair(
              `Retirez ce virement, ou changez la fongibilité, par exemple ${free}.`,
              `Remove this transfer, or change the fungibility, for example ${free}.`,
            )),
      ];
    },
  ),
  'transfer-unchecked': warning<{ from: Envelope }>(
    ['Virement qui ne peut pas être vérifié', 'Transfer that cannot be checked'],
    ({ from }, { envelope, word, example }) => [
      `Les dépenses de ${envelope(from)} ne sont pas indiquées\u00a0: rien ne dit que ce virement est possible.`,
      `The spending of ${envelope(from)} is not stated: nothing tells that this transfer is possible.`,
      `Ajoutez à cette enveloppe ce qui a été dépensé, par exemple ${example(word('spending'))}.`,
      `Add to that envelope what was spent, for example ${example(word('spending'))}.`,
    ],
  ),
  'reference-personal': error<{ key: string; looksLike: keyof typeof looks }>(
    ['Donnée personnelle', 'Personal data'],
    ({ key, looksLike }, { q, lang }) => [
      `La valeur de ${q(key)} ressemble à ${looks[looksLike][lang]}\u00a0: le fichier ne doit contenir aucune donnée personnelle.`,
      `The value of ${q(key)} looks like ${looks[looksLike][lang]}: the file must hold no personal data.`,
      `Écrivez une référence propre à la CPTS, par exemple ${q(`${key}: PS-07`)}, et gardez ailleurs la liste qui l’explique.`,
      `Write a reference of your own, for example ${q(`${key}: PS-07`)}, and keep the list that explains it elsewhere.`,
    ],
  ),
  'allowance-above-ceiling': warning<{ reference: string; civilYear: number; sum: Cents; ceiling: Cents }>(
    ['Indemnités au-dessus du plafond', 'Allowances above the ceiling'],
    ({ reference, civilYear, sum, ceiling }, { q, amount }) => [
      `Les indemnités de ${q(reference)} en ${civilYear} font ${amount(sum)}, plus que le plafond de ${amount(ceiling)} par professionnel et par année civile.`,
      `The allowances of ${q(reference)} in ${civilYear} come to ${amount(sum)}, above the ceiling of ${amount(ceiling)} per professional and civil year.`,
      'Vérifiez ces montants\u00a0: le plafond annuel de la sécurité sociale est la limite (décret 2022-375).',
      'Check these amounts: the yearly social security ceiling is the limit (décret 2022-375).',
    ],
  ),
  'allowance-ceiling-unknown': warning<{ civilYear: number; first: number; last: number }>(
    ['Plafond des indemnités inconnu', 'Ceiling of allowances not known'],
    ({ civilYear, first, last }) => [
      `Le plafond des indemnités de ${civilYear} n’est pas connu\u00a0: ces indemnités ne sont pas vérifiées.`,
      `The ceiling of allowances in ${civilYear} is not known: these allowances are not checked.`,
      `Comparez-les vous-même au plafond annuel de la sécurité sociale de ${civilYear}. Les plafonds connus vont de ${first} à ${last}.`,
      `Compare them yourself with the social security ceiling of ${civilYear}. Known ceilings go from ${first} to ${last}.`,
    ],
  ),
} as const;
