/** The CPTS, its contract and the scale that pays it. */
import type { CalendarDate } from '../amounts/calendar.ts';
import type { Cents } from '../amounts/money.ts';
import type { PartName } from '../law/label.ts';
import type { ScaleLine, SizeTier } from '../law/mission.ts';
import { withOwnOption } from '../output/option-names.ts';
import { error, listed, pair, type Voice, warning } from './wording.ts';

/** Whether the file says it, or an option of the command. */
export type Origin = 'file' | 'option';

/** `71 631`, as a file may write it. */
const inGroups = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ' ');

const people = (number: number, { say, count }: Voice): string =>
  say(`${count(number)}\u00a0habitants`, `${count(number)}\u00a0inhabitants`);

export const contractProblems = {
  'tier-unknown': error(['Taille inconnue', 'Size tier not known'], (_facts, { key, entry }) => [
    'Rien ne dit la taille de la CPTS.',
    'Nothing tells the size tier of the CPTS.',
    `Dans ${key('cpts')}, ajoutez ${entry('population', '71 631')}, ou ${entry('sizeTier', '2')} si le contrat la donne.`,
    `In ${key('cpts')}, add ${entry('population', '71 631')}, or ${entry('sizeTier', '2')} if the contract states it.`,
  ]),
  'communes-sum': error<{ inhabitants: number; population: number }>(
    ['Communes qui ne font pas la population', 'Communes that do not add up'],
    ({ inhabitants, population }, voice) => {
      const { key, count } = voice;
      return [
        `Les communes additionnées font ${people(inhabitants, voice)}, mais ${key('population')} en donne ${count(population)}.`,
        `The communes add up to ${people(inhabitants, voice)}, but ${key('population')} says ${count(population)}.`,
        `Corrigez une commune ou ${key('population')}, ou retirez l’un des deux.`,
        `Correct a commune or ${key('population')}, or remove one of the two.`,
      ];
    },
  ),
  'tier-differs-from-population': warning<{ stated: SizeTier; suggested: SizeTier; population: number }>(
    ['Taille autre que celle de la population', 'Tier other than that of the population'],
    ({ stated, suggested, population }, voice) => {
      const { key } = voice;
      return [
        `La taille ${stated} est indiquée, mais ${people(population, voice)} correspondent à la taille ${suggested}.`,
        `Tier ${stated} is stated, but ${people(population, voice)} make tier ${suggested}.`,
        `Vérifiez ${key('sizeTier')} dans le contrat signé\u00a0: c’est la taille du contrat qui est payée, et elle est utilisée ici.`,
        `Check ${key('sizeTier')} against the signed contract: the contract’s tier is the one that is paid, and it is used here.`,
      ];
    },
  ),
  /** `likely`: the population with one digit less or more, which has the stated tier. */
  'population-tenfold': warning<{
    stated: SizeTier;
    suggested: SizeTier;
    population: number;
    likely: number;
  }>(
    ['Population dix fois trop grande ou trop petite', 'Population ten times too large or too small'],
    ({ stated, suggested, population, likely }, voice) => [
      `La taille ${stated} est indiquée, mais ${people(population, voice)} correspondent à la taille ${suggested}\u00a0: il y a sans doute un chiffre de trop ou de moins.`,
      `Tier ${stated} is stated, but ${people(population, voice)} make tier ${suggested}: there is probably a digit too many or too few.`,
      `Si c’est bien cela, écrivez ${voice.entry('population', inGroups(likely))}\u00a0; sinon, vérifiez ${voice.key('sizeTier')} dans le contrat signé.`,
      `If so, write ${voice.entry('population', inGroups(likely))}; else check ${voice.key('sizeTier')} against the signed contract.`,
    ],
  ),
  'amount-far-from-scale': warning<{
    line: ScaleLine;
    part: PartName | 'update';
    amount: Cents;
    national: Cents;
  }>(
    ['Montant sans commune mesure avec le barème', 'Amount of another order than the scale’s'],
    ({ line, part, amount, national }, { amount: euros, word, q }) => {
      const name = q(`${word(line)}: ${word(part)}`);
      return [
        `Pour ${name}, le montant de ${euros(amount)} est sans commune mesure avec les ${euros(national)} du barème.`,
        `For ${name}, the amount of ${euros(amount)} is of another order than the ${euros(national)} of the scale.`,
        'Vérifiez qu’il est en euros, pas en milliers d’euros ni en centimes, et que tous ses zéros y sont.',
        'Check that it is in euros, neither in thousands of euros nor in cents, and has all its zeros.',
      ];
    },
  ),
  'years-gap': warning<{ missing: readonly number[] }>(
    ['Exercices qui manquent', 'Missing years'],
    ({ missing }, { lang, key }) => {
      const numbers = listed(missing.map(String), lang, 'and');
      return [
        ...(missing.length === 1
          ? pair(`L’exercice ${numbers} n’est pas décrit.`, `Year ${numbers} is not described.`)
          : pair(`Les exercices ${numbers} ne sont pas décrits.`, `Years ${numbers} are not described.`)),
        `Vérifiez ${key('year')}, ou ajoutez ce qui manque\u00a0: sans résultats, leur volet variable n’est pas compté.`,
        `Check ${key('year')}, or add what is missing: without results their variable part is not counted.`,
      ];
    },
  ),
  'tier-not-repeated': warning<{ year: number; chosen: SizeTier; before: SizeTier }>(
    ['Taille d’un exercice que le suivant ne reprend pas', 'Tier of a year that the next does not repeat'],
    ({ year, chosen, before }, { entry }) => [
      `L’exercice ${year} est payé en taille ${chosen} : la taille ${before} n’est écrite que pour l’exercice d’avant.`,
      `Year ${year} is paid at tier ${chosen}: tier ${before} is written for the year before alone.`,
      `Si la taille ${before} vaut encore, écrivez ${entry('sizeTier', String(before))} dans cet exercice aussi, ou un avenant qui la dit une fois.`,
      `If tier ${before} still holds, write ${entry('sizeTier', String(before))} in this year too, or an amendment that says it once.`,
    ],
  ),
  'tier-boundary': warning<{ chosen: SizeTier; other: SizeTier; population: number }>(
    ['Population à la limite de deux tailles', 'Population on the boundary of two tiers'],
    ({ chosen, other, population }, voice) => {
      const { key, entry } = voice;
      return [
        `Avec ${people(population, voice)}, les bornes publiées permettent la taille ${other} comme la taille ${chosen}\u00a0; la taille ${chosen} est utilisée.`,
        `With ${people(population, voice)}, the published bounds allow tier ${other} as well as tier ${chosen}; tier ${chosen} is used.`,
        `Écrivez dans ${key('cpts')} la taille du contrat signé\u00a0: ${entry('sizeTier', String(chosen))} ou ${entry('sizeTier', String(other))}.`,
        `Write the signed contract’s tier in ${key('cpts')}: ${entry('sizeTier', String(chosen))} or ${entry('sizeTier', String(other))}.`,
      ];
    },
  ),
  'scale-missing': error<{ date: CalendarDate; firstDay: CalendarDate }>(
    ['Aucun barème pour cette date', 'No scale for this date'],
    ({ date, firstDay }, { key, entry, date: day }) => [
      `Aucun barème connu ne couvre le ${day(date)}\u00a0: le premier s’applique à partir du ${day(firstDay)}.`,
      `No known scale covers ${day(date)}: the first applies from ${day(firstDay)}.`,
      `Corrigez ${key('signed')}, ou nommez dans ${key('contract')} le barème à utiliser avec ${entry('scale', 'aci-2019')}.`,
      `Correct ${key('signed')}, or name the scale to use in ${key('contract')} with ${entry('scale', 'aci-2019')}.`,
    ],
  ),
  'scale-undated': warning<{ id: string }>(
    ['Contrat sans date de signature', 'Contract without a date of signature'],
    ({ id }, { q, key, entry }) => [
      `Sans date de signature, le barème ${q(id)} est utilisé et chaque exercice compte pour une année pleine.`,
      `Without a date of signature, the scale ${q(id)} is used and each year counts as a full one.`,
      `Ajoutez dans ${key('contract')} ${entry('signed', '2022-09-26')}, ou nommez le barème avec ${entry('scale', id)}.`,
      `Add ${entry('signed', '2022-09-26')} in ${key('contract')}, or name the scale with ${entry('scale', id)}.`,
    ],
  ),
  'scale-not-in-force': warning<{ id: string; inForce: string; date: CalendarDate; origin: Origin }>(
    ['Barème d’une autre période', 'Scale of another time'],
    ({ id, inForce, date, origin }, { q, word, lang, date: day }) => {
      const named = q(origin === 'option' ? withOwnOption(`--scale ${id}`, lang) : word('scale'));
      return [
        `Le barème ${q(id)} est demandé, mais ${q(inForce)} était en vigueur le ${day(date)}.`,
        `The scale ${q(id)} is asked for, but ${q(inForce)} was in force on ${day(date)}.`,
        `Retirez ${named} pour utiliser ${q(inForce)}, ou gardez-le si le contrat signé le dit.`,
        `Remove ${named} to use ${q(inForce)}, or keep it if the signed contract says so.`,
      ];
    },
  ),
  'policy-differs': warning<{ key: string; stated: string; taken: string; policy: string }>(
    [
      'Choix du contrat que la politique du dossier remplace',
      'Choice of the contract replaced by the folder’s policy',
    ],
    ({ key, stated, taken, policy }, { q }) => [
      `Ce contrat dit ${q(`${key}: ${stated}`)}, mais ${policy} l’emporte avec ${q(taken)}.`,
      `This contract says ${q(`${key}: ${stated}`)}, but ${policy} goes before it with ${q(taken)}.`,
      `Si le contrat doit l’emporter, retirez ${q(key)} de ${policy}.`,
      `If the contract is to decide, remove ${q(key)} from ${policy}.`,
    ],
  ),
  'scale-not-verified-since': warning<{ id: string; verifiedOn: CalendarDate; date: CalendarDate }>(
    ['Barème vérifié avant cet exercice', 'Scale verified before this year'],
    ({ id, verifiedOn, date }, { q, key, date: day }) => [
      `Le barème ${q(id)} a été vérifié pour la dernière fois le ${day(verifiedOn)}, avant le ${day(date)}.`,
      `The scale ${q(id)} was last verified on ${day(verifiedOn)}, before ${day(date)}.`,
      `Vérifiez qu’aucun avenant n’a changé les montants, ou écrivez ceux du contrat sous ${key('amounts')}.`,
      `Check that no later agreement changed the amounts, or write those of the contract under ${key('amounts')}.`,
    ],
  ),
  'leap-day-signature': warning(['Signature un 29 février', 'Signature on a 29 February'], (_facts) => [
    'Un contrat signé un 29 février a son anniversaire le 28 février les années ordinaires.',
    'A contract signed on a 29 February has its anniversary on 28 February in ordinary years.',
    'Vérifiez auprès de la caisse les dates de chaque exercice.',
    'Check the dates of each year with the local fund.',
  ]),
  /** The letter of intent comes before the signature, and that before the end. */
  'dates-out-of-order': error<{ date: 'letter_of_intent' | 'ended' }>(
    ['Dates dans le désordre', 'Dates out of order'],
    ({ date }, { key }) =>
      date === 'ended'
        ? [
            'Le contrat finit avant d’être signé.',
            'The contract ends before it is signed.',
            `Corrigez ${key('ended')} ou ${key('signed')}.`,
            `Correct ${key('ended')} or ${key('signed')}.`,
          ]
        : [
            'La lettre d’intention est datée d’après la signature du contrat.',
            'The letter of intent is dated after the contract was signed.',
            `Corrigez ${key('letter_of_intent')} ou ${key('signed')}\u00a0: la lettre vient d’abord.`,
            `Correct ${key('letter_of_intent')} or ${key('signed')}: the letter comes first.`,
          ],
  ),
  'ended-after-term': error<{ lastDay: CalendarDate }>(
    ['Fin après les cinq ans du contrat', 'End after the five years of the contract'],
    ({ lastDay }, { key, date }) => [
      `La fin indiquée dépasse les cinq ans du contrat, qui s’achèvent le ${date(lastDay)}.`,
      `The stated end is later than the five years of the contract, which end on ${date(lastDay)}.`,
      `Retirez ${key('ended')}, ou écrivez une date jusqu’à ce jour\u00a0; un renouvellement se décrit dans son propre fichier.`,
      `Remove ${key('ended')}, or write a date up to that day; a renewal is described in a file of its own.`,
    ],
  ),
  'letter-too-old': warning<{ months: number; deadline: CalendarDate }>(
    ['Lettre d’intention trop ancienne', 'Letter of intent that is too old'],
    ({ months, deadline }, { date }) => [
      `Le contrat est signé plus de ${months}\u00a0mois après la lettre d’intention (limite\u00a0: ${date(deadline)}).`,
      `The contract is signed more than ${months} months after the letter of intent (limit: ${date(deadline)}).`,
      'Vérifiez les deux dates\u00a0; si elles sont justes, la somme versée pour la lettre peut être réclamée.',
      'Check both dates; if they are right, the sum paid for the letter may be claimed back.',
    ],
  ),
  'letter-not-in-scale': warning<{ date: CalendarDate; scale?: string }>(
    ['Lettre d’intention sans montant', 'Letter of intent without an amount'],
    ({ date, scale }, { q, key, word, entry, date: day }) => {
      const amount = entry('letter_of_intent', `{ ${word('fixed')}: 15 000 € }`);
      return [
        ...(scale === undefined
          ? pair(
              `Aucun barème connu ne couvre la lettre d’intention du ${day(date)}\u00a0: elle ne figure pas dans l’échéancier.`,
              `No known scale covers the letter of intent of ${day(date)}: it is not in the schedule.`,
            )
          : pair(
              `Le barème ${q(scale)} ne paie pas de lettre d’intention\u00a0: celle du ${day(date)} ne figure pas dans l’échéancier.`,
              `The scale ${q(scale)} pays no letter of intent: the one of ${day(date)} is not in the schedule.`,
            )),
        `Vérifiez la date\u00a0; si une somme a été versée, écrivez-la sous ${key('amounts')}\u00a0: ${amount}.`,
        `Check the date; if a sum was paid, write it under ${key('amounts')}: ${amount}.`,
      ];
    },
  ),
  'letter-without-core-mission': warning(
    ['Lettre d’intention sans mission socle', 'Letter of intent without a core mission'],
    (_facts, { key }) => [
      'Le fichier ne contient aucune mission socle, alors que la lettre d’intention suppose d’en engager une.',
      'The file has no core mission, but a letter of intent supposes that one is engaged.',
      `Ajoutez la mission engagée sous ${key('missions')}\u00a0; s’il n’y en a pas, la somme versée pour la lettre peut être réclamée.`,
      `Add the mission that is engaged under ${key('missions')}; if there is none, the sum paid for the letter may be claimed back.`,
    ],
  ),
  'schedule-needs-signature': error(
    ['Échéancier sans date de signature', 'Schedule without a date of signature'],
    (_facts, { key, entry }) => [
      'Sans date de signature, il n’y a pas d’échéancier\u00a0: les versements se comptent depuis elle.',
      'Without a date of signature there is no schedule: payments are counted from it.',
      `Ajoutez dans ${key('contract')} la date du contrat, par exemple ${entry('signed', '2022-09-26')}.`,
      `Add the date of the contract to ${key('contract')}, for instance ${entry('signed', '2022-09-26')}.`,
    ],
  ),
} as const;
