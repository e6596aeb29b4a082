/** Made by `npm run docs:diagnostics` from fixtures/invalid: do not edit. */
import type { ProblemCode } from '../../domain/problem.ts';
import type { CodeExample } from './code-example.ts';

export const examples: Readonly<Record<ProblemCode, CodeExample>> = {
  "allowance-above-ceiling": {
    "excerpt": [
      "  19 │       - { reference: PS-07, annee_civile: 2023, montant: 993 € }",
      "     │                                                          ^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Les indemnités de « PS-07 » en 2023 font 43 993,00 €, plus que le plafond de 43 992,00 € par professionnel et par année civile.",
        "cure": "Vérifiez ces montants : le plafond annuel de la sécurité sociale est la limite (décret 2022-375)."
      },
      "en": {
        "cause": "The allowances of “PS-07” in 2023 come to €43,993.00, above the ceiling of €43,992.00 per professional and civil year.",
        "cure": "Check these amounts: the yearly social security ceiling is the limit (décret 2022-375)."
      }
    }
  },
  "allowance-ceiling-unknown": {
    "excerpt": [
      "  15 │       - { reference: PS-07, annee_civile: 2021, montant: 41 136 € }",
      "     │                                           ^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Le plafond des indemnités de 2021 n’est pas connu : ces indemnités ne sont pas vérifiées.",
        "cure": "Comparez-les vous-même au plafond annuel de la sécurité sociale de 2021. Les plafonds connus vont de 2022 à 2026."
      },
      "en": {
        "cause": "The ceiling of allowances in 2021 is not known: these allowances are not checked.",
        "cure": "Compare them yourself with the social security ceiling of 2021. Known ceilings go from 2022 to 2026."
      }
    }
  },
  "amount-ambiguous": {
    "excerpt": [
      "  14 │       depenses: 1,500",
      "     │                 ^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Pour « depenses », « 1,500 » peut se lire comme des milliers ou comme des décimales.",
        "cure": "Écrivez « 1 500 » pour des milliers, ou « 1.50 » pour des centimes."
      },
      "en": {
        "cause": "For “depenses”, “1,500” may be read as thousands or as decimals.",
        "cure": "Write “1 500” for thousands, or “1.50” for cents."
      }
    }
  },
  "amount-negative": {
    "excerpt": [
      "  13 │     fonctionnement: { depenses: -500 € }",
      "     │                                 ^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Pour « depenses », le montant « -500 € » est négatif.",
        "cure": "Écrivez un montant positif ou nul, sans signe moins."
      },
      "en": {
        "cause": "For “depenses”, the amount “-500 €” is negative.",
        "cure": "Write an amount of zero or more, without a minus sign."
      }
    }
  },
  "amount-separators": {
    "excerpt": [
      "   2 │ 26/09/2023;prevention.variable;11,058,90",
      "     │                                ^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Pour « Montant », les virgules et les points de « 11,058,90 » ne disent pas où sont les centimes.",
        "cure": "Écrivez les milliers avec des espaces et une seule virgule, par exemple « 11 058,90 »."
      },
      "en": {
        "cause": "For “Montant”, the commas and points of “11,058,90” do not tell where the cents are.",
        "cure": "Write it with one decimal point, for instance “11058.90”."
      }
    }
  },
  "amount-too-precise": {
    "excerpt": [
      "  13 │     fonctionnement: { depenses: 81000.5055 }",
      "     │                                 ^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Pour « depenses », le montant « 81000.5055 » a plus de deux décimales.",
        "cure": "Arrondissez-le au centime : « 81000.51 »."
      },
      "en": {
        "cause": "For “depenses”, the amount “81000.5055” has more than two decimals.",
        "cure": "Round it to the cent: “81000.51”."
      }
    }
  },
  "baseline-equals-target": {
    "excerpt": [
      "  16 │           - { nom: ALD, depart: 4 %, objectif: 4 %, realise: 5 % }",
      "     │                                                ^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Le départ et l’objectif sont égaux : il n’y a pas de chemin à mesurer.",
        "cure": "Corrigez « depart » ou « objectif », ou écrivez « mode: seuil » sans départ."
      },
      "en": {
        "cause": "The baseline and the target are equal: there is no way to measure.",
        "cure": "Correct “depart” or “objectif”, or write “mode: seuil” without a baseline."
      }
    }
  },
  "colon-without-space": {
    "excerpt": [
      "   4 │   taille:2",
      "     │   ^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Il manque une espace après le deux-points de « taille ».",
        "cure": "Écrivez « taille: 2 »."
      },
      "en": {
        "cause": "A space is missing after the colon of “taille”.",
        "cure": "Write “taille: 2”."
      }
    }
  },
  "commune-duplicate": {
    "excerpt": [
      "   7 │     Doussard: 3 626",
      "     │     ^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "La commune « Doussard » est écrite deux fois.",
        "cure": "Gardez-la une seule fois."
      },
      "en": {
        "cause": "The commune “Doussard” is written twice.",
        "cure": "Keep it once only."
      }
    }
  },
  "communes-sum": {
    "excerpt": [
      "   4 │   population: 15 000",
      "     │               ^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Les communes additionnées font 4 644 habitants, mais « population » en donne 15 000.",
        "cure": "Corrigez une commune ou « population », ou retirez l’un des deux."
      },
      "en": {
        "cause": "The communes add up to 4,644 inhabitants, but “population” says 15,000.",
        "cure": "Correct a commune or “population”, or remove one of the two."
      }
    }
  },
  "control-character": {
    "excerpt": [
      "   3 │   nom: CPTS d'exemple\\u{7} du lac",
      "     │                      ^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Il y a ici un caractère de commande invisible (U+0007), qu’un texte ne peut pas contenir.",
        "cure": "Effacez-le ; si votre éditeur ne le montre pas, effacez et retapez le texte qui l’entoure."
      },
      "en": {
        "cause": "There is an invisible control character here (U+0007), which a text may not hold.",
        "cure": "Delete it; if your editor does not show it, delete the text around it and type it again."
      }
    }
  },
  "core-mission-late": {
    "excerpt": [
      "   8 │   acces_aux_soins: { debut: 2023-03-27 }",
      "     │                             ^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "La mission « Accès aux soins » commence le 27 mars 2023, plus de 6 mois après la signature (limite : 26 mars 2023).",
        "cure": "Vérifiez « debut », ou voyez avec la caisse si ce retard est admis."
      },
      "en": {
        "cause": "The mission “Care access” starts on 27 March 2023, more than 6 months after signature (limit: 26 March 2023).",
        "cure": "Check “debut”, or ask the local fund whether this delay is accepted."
      }
    }
  },
  "core-mission-missing": {
    "excerpt": [
      "   7 │ missions:",
      "     │ ^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Il manque une mission socle : « Prévention ».",
        "cure": "Ajoutez-la dès qu’elle a une date de début : l’accord demande toutes les missions socles."
      },
      "en": {
        "cause": "A core mission is missing: “Prevention”.",
        "cure": "Add it once it has a start date: the agreement asks for all core missions."
      }
    }
  },
  "crisis-attainment": {
    "excerpt": [
      "  13 │     missions: { crise_sanitaire: { taux_atteinte: 45 % } }",
      "     │                                                   ^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "La mission de crise n’a pas de « taux_atteinte » : son volet variable dépend de la mobilisation du plan.",
        "cure": "Écrivez à la place « mobilisation: 100 % », ou 0 % si l’ARS n’a pas reconnu de crise."
      },
      "en": {
        "cause": "The crisis mission has no “taux_atteinte”: its variable part depends on how far the plan was mobilised.",
        "cure": "Write “mobilisation: 100 %” instead, or 0 % if the ARS recognised no crisis."
      }
    }
  },
  "crisis-key-elsewhere": {
    "excerpt": [
      "  13 │     missions: { parcours: { plan: initial } }",
      "     │                                   ^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "La clé « plan » ne concerne que les crises sanitaires, pas la mission « Parcours pluriprofessionnels ».",
        "cure": "Retirez-la, ou déplacez-la sous « crise_sanitaire »."
      },
      "en": {
        "cause": "The key “plan” is for health crises only, not for the mission “Multi-professional care pathways”.",
        "cure": "Remove it, or move it under “crise_sanitaire”."
      }
    }
  },
  "csv-cell-invalid": {
    "excerpt": [
      "   2 │ 26/09/2022;soixante mille",
      "     │            ^^^^^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Dans la colonne « Montant », « soixante mille » ne se lit pas comme un montant.",
        "cure": "Écrivez un montant, par exemple « 60 000,50 »."
      },
      "en": {
        "cause": "In the column “Montant”, “soixante mille” does not read as an amount.",
        "cure": "Write an amount, for example “60,000.50”."
      }
    }
  },
  "csv-column-missing": {
    "excerpt": [
      "   1 │ Date;Ligne",
      "     │ ^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Aucune colonne de montant n’a été reconnue parmi « Date » ou « Ligne ».",
        "cure": "Donnez à cette colonne un nom comme « montant » ou « amount »."
      },
      "en": {
        "cause": "No column with the amount was recognised among “Date” or “Ligne”.",
        "cure": "Give this column a name such as “amount” or “montant”."
      }
    }
  },
  "csv-column-twice": {
    "excerpt": [
      "   1 │ Date;Montant;Montant",
      "     │              ^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "La colonne « Montant » se trouve deux fois dans l’en-tête.",
        "cure": "Gardez celle qui compte, et renommez l’autre."
      },
      "en": {
        "cause": "The column “Montant” stands twice in the header.",
        "cure": "Keep the one that counts, and rename the other."
      }
    }
  },
  "csv-date-not-existing": {
    "excerpt": [
      "   2 │ 31/02/2023;15 030,83",
      "     │ ^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Dans la colonne « Date », le jour « 31/02/2023 » n’existe pas.",
        "cure": "Vérifiez le jour et le mois, écrits dans cet ordre, par exemple « 26/09/2022 »."
      },
      "en": {
        "cause": "In the column “Date”, the day “31/02/2023” does not exist.",
        "cure": "Check the day and the month, written in that order or as “2022-09-26”."
      }
    }
  },
  "csv-empty": {
    "excerpt": [],
    "sentences": {
      "fr": {
        "cause": "Ce fichier ne contient aucun versement.",
        "cure": "Exportez-le de nouveau, avec une ligne d’en-tête puis une ligne par versement."
      },
      "en": {
        "cause": "This file holds no payment.",
        "cure": "Export it again, with a header and then one payment a line."
      }
    }
  },
  "csv-field-count": {
    "excerpt": [
      "   2 │ 2023-09-26,prevention.variable,3865,07",
      "     │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Cette ligne a 4 cases, l’en-tête en a 3.",
        "cure": "Mettez entre guillemets les montants qui ont une virgule, par exemple « \"11058,90\" »."
      },
      "en": {
        "cause": "This line has 4 cells, the header has 3.",
        "cure": "Put amounts that have a comma between quotation marks, for instance “\"11058,90\"”."
      }
    }
  },
  "csv-not-text": {
    "excerpt": [
      "   1 │ PK\\u{3}\\u{4}\\u{14}\\u{0}\\u{6}\\u{0}",
      "     │   ^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Ce fichier n’est pas du texte : c’est peut-être un classeur.",
        "cure": "Enregistrez-le depuis votre tableur au format CSV."
      },
      "en": {
        "cause": "This file is no text: it may be a workbook.",
        "cure": "Save it from your spreadsheet as CSV."
      }
    }
  },
  "csv-quote-unclosed": {
    "excerpt": [
      "   2 │ 26/09/2023;\"prevention.variable;3 865,07",
      "     │            ^"
    ],
    "sentences": {
      "fr": {
        "cause": "Ce guillemet n’est jamais fermé, et la suite du fichier se perd dans cette case.",
        "cure": "Fermez-le, ou retirez-le ; un guillemet à l’intérieur d’une case s’écrit deux fois."
      },
      "en": {
        "cause": "This quotation mark is never closed, and the rest of the file is lost in this cell.",
        "cure": "Close it, or remove it; a quotation mark inside a cell is written twice."
      }
    }
  },
  "csv-separator-mixed": {
    "excerpt": [
      "   2 │ 26/09/2023,prevention.variable,3865.07",
      "     │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Ici la virgule sépare les cases, alors que l’en-tête est séparé par le point-virgule.",
        "cure": "Employez le même séparateur dans tout le fichier."
      },
      "en": {
        "cause": "Here a comma stands between the cells, while it is a semicolon in the header.",
        "cure": "Use the same separator in the whole file."
      }
    }
  },
  "csv-too-large": {
    "excerpt": [],
    "sentences": {
      "fr": {
        "cause": "Ce fichier pèse plus de 10 Mo, la plus grande taille acceptée.",
        "cure": "Ne gardez que les versements de ce contrat."
      },
      "en": {
        "cause": "This file weighs more than 10 MB, the greatest size accepted.",
        "cure": "Keep only the payments of this contract."
      }
    }
  },
  "date-not-existing": {
    "excerpt": [
      "   6 │   signature: 2023-02-29",
      "     │              ^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Pour « signature », le jour « 2023-02-29 » n’existe pas.",
        "cure": "Vérifiez le mois et le jour : la date s’écrit année-mois-jour, par exemple « 2022-09-26 »."
      },
      "en": {
        "cause": "For “signature”, the day “2023-02-29” does not exist.",
        "cure": "Check the month and the day: a date is written year-month-day, for example “2022-09-26”."
      }
    }
  },
  "decimal-comma-split": {
    "excerpt": [
      "  16 │           - { nom: ALD, depart: 6,5 %, objectif: 4 %, realise: 5 % }",
      "     │                                 ^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Entre accolades ou crochets, la virgule sépare deux éléments : « 6,5 % » serait lu « 6 » puis « 5 % ».",
        "cure": "Écrivez « depart: \"6,5 %\" » entre guillemets, « depart: 6.5 % » avec un point, ou une clé par ligne sans accolades."
      },
      "en": {
        "cause": "Inside braces or brackets a comma separates two items: “6,5 %” would be read as “6”, then “5 %”.",
        "cure": "Write “depart: \"6,5 %\"” with quotation marks, “depart: 6.5 %” with a point, or one key a line without braces."
      }
    }
  },
  "direction-against-baseline": {
    "excerpt": [
      "  16 │ … nom: ALD, depart: 6.5 %, objectif: 4 %, realise: 5 %, sens: hausse }",
      "     │                                                               ^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Le sens « hausse » contredit le départ et l’objectif.",
        "cure": "Écrivez « sens: baisse » ou retirez cette clé, ou corrigez les deux valeurs."
      },
      "en": {
        "cause": "The direction “hausse” contradicts the baseline and the target.",
        "cure": "Write “sens: baisse” or remove that key, or correct the two values."
      }
    }
  },
  "ended-after-term": {
    "excerpt": [
      "   7 │   fin: 2027-09-26",
      "     │        ^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "La fin indiquée dépasse les cinq ans du contrat, qui s’achèvent le 25 septembre 2027.",
        "cure": "Retirez « fin », ou écrivez une date jusqu’à ce jour ; un renouvellement se décrit dans son propre fichier."
      },
      "en": {
        "cause": "The stated end is later than the five years of the contract, which end on 25 September 2027.",
        "cure": "Remove “fin”, or write a date up to that day; a renewal is described in a file of its own."
      }
    }
  },
  "ended-before-signature": {
    "excerpt": [
      "   7 │   fin: 2022-09-25",
      "     │        ^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Le contrat finit avant d’être signé.",
        "cure": "Corrigez « fin » ou « signature »."
      },
      "en": {
        "cause": "The contract ends before it is signed.",
        "cure": "Correct “fin” or “signature”."
      }
    }
  },
  "expected-differs": {
    "excerpt": [
      "  18 │         prevention: { fixe: 15 000 €, variable: 6 700 € }",
      "     │                                                 ^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Exercice 1, « prevention.variable » : 6 700,00 € attendus, 6 750,00 € calculés, soit 50,00 € de plus que prévu.",
        "cure": "Voyez d’où vient ce montant : « aci expliquer expected-differs.yaml prevention.variable --year 1 » ; puis corrigez le fichier, ou acceptez les montants calculés avec « aci valider expected-differs.yaml --update »."
      },
      "en": {
        "cause": "Year 1, “prevention.variable”: €6,700.00 expected, €6,750.00 calculated, €50.00 more than expected.",
        "cure": "See where this amount comes from: “aci explain expected-differs.yaml prevention.variable --year 1”; then correct the file, or accept the calculated amounts with “aci validate expected-differs.yaml --update”."
      }
    }
  },
  "expected-line-unknown": {
    "excerpt": [
      "  18 │         prevention: { indicateurs: { Vaccinaton: 100 % } }",
      "     │                                      ^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Rien dans l’exercice 1 ne s’appelle « Vaccinaton ».",
        "cure": "Vouliez-vous écrire « Vaccination » ?"
      },
      "en": {
        "cause": "Nothing in year 1 is called “Vaccinaton”.",
        "cure": "Did you mean “Vaccination”?"
      }
    }
  },
  "expected-rate-differs": {
    "excerpt": [
      "  18 │         prevention: { variable: 6 750 €, taux_atteinte: 40 % }",
      "     │                                                         ^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Exercice 1, « prevention.taux_atteinte » : 40 % attendus, 45 % calculés.",
        "cure": "Voyez ce que ce taux rapporte : « aci expliquer expected-rate-differs.yaml prevention.variable --year 1 » ; puis corrigez le fichier, ou acceptez le taux calculé avec « aci valider expected-rate-differs.yaml --update »."
      },
      "en": {
        "cause": "Year 1, “prevention.taux_atteinte”: 40% expected, 45% calculated.",
        "cure": "See what this rate earns: “aci explain expected-rate-differs.yaml prevention.variable --year 1”; then correct the file, or accept the calculated rate with “aci validate expected-rate-differs.yaml --update”."
      }
    }
  },
  "file-empty": {
    "excerpt": [
      "   1 │ # Rien que des commentaires.",
      "     │ ^"
    ],
    "sentences": {
      "fr": {
        "cause": "Ce fichier est vide.",
        "cure": "Décrivez-y votre contrat, en commençant par « cpts: » puis, à la ligne et en retrait, « nom: … »."
      },
      "en": {
        "cause": "This file is empty.",
        "cure": "Describe your contract in it, beginning with “cpts:” and, indented on the next line, “name: …”."
      }
    }
  },
  "file-not-utf8": {
    "excerpt": [],
    "sentences": {
      "fr": {
        "cause": "Ce fichier n’est pas du texte en UTF-8.",
        "cure": "Enregistrez-le de nouveau depuis votre éditeur en choisissant l’encodage « UTF-8 »."
      },
      "en": {
        "cause": "This file is not UTF-8 text.",
        "cure": "Save it again from your editor with the encoding “UTF-8”."
      }
    }
  },
  "file-too-large": {
    "excerpt": [],
    "sentences": {
      "fr": {
        "cause": "Ce fichier pèse plus de 200 ko, la plus grande taille acceptée.",
        "cure": "Vérifiez que c’est bien la description d’un contrat, et ne gardez qu’un contrat par fichier."
      },
      "en": {
        "cause": "This file weighs more than 200 kB, the greatest size accepted.",
        "cure": "Check that it does describe a contract, and keep one contract per file."
      }
    }
  },
  "file-unreadable": {
    "excerpt": [],
    "sentences": {
      "fr": {
        "cause": "Ce fichier est introuvable.",
        "cure": "Vérifiez son nom et le dossier où vous lancez la commande."
      },
      "en": {
        "cause": "This file was not found.",
        "cure": "Check its name and the folder in which you run the command."
      }
    }
  },
  "indicator-amounts-above": {
    "excerpt": [
      "  15 │       prevention:",
      "     │       ^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Dans la mission « Prévention », les indicateurs font ensemble 15 000,01 €, plus que le volet variable de 15 000,00 €.",
        "cure": "Corrigez les montants des indicateurs, ou écrivez le volet variable du contrat signé sous « contrat: montants: »."
      },
      "en": {
        "cause": "In the mission “Prevention”, the indicators add up to €15,000.01, more than the variable part of €15,000.00.",
        "cure": "Correct the amounts of the indicators, or write the signed contract’s variable part under “contrat: montants:”."
      }
    }
  },
  "indicator-amounts-below": {
    "excerpt": [
      "  15 │       prevention:",
      "     │       ^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Dans la mission « Prévention », les indicateurs font ensemble 10 000,00 € sur un volet variable de 15 000,00 € : le reste n’est attribué à aucun indicateur et ne sera pas payé.",
        "cure": "Ajoutez les indicateurs qui manquent, ou écrivez le volet variable du contrat signé sous « contrat: montants: »."
      },
      "en": {
        "cause": "In the mission “Prevention”, the indicators add up to €10,000.00 of a variable part of €15,000.00: the rest goes to no indicator and will not be paid.",
        "cure": "Add the missing indicators, or write the signed contract’s variable part under “contrat: montants:”."
      }
    }
  },
  "indicator-duplicate": {
    "excerpt": [
      "  17 │           - { nom: ALD, fait: non }",
      "     │                    ^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Deux indicateurs de la mission s’appellent « ALD ».",
        "cure": "Donnez à chacun son nom."
      },
      "en": {
        "cause": "Two indicators of the mission are called “ALD”.",
        "cure": "Give each its own name."
      }
    }
  },
  "indicators-and-rate": {
    "excerpt": [
      "  15 │         taux_atteinte: 45 %",
      "     │                        ^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "La mission « Accès aux soins » a des indicateurs et un taux d’atteinte pour toute la mission.",
        "cure": "Gardez « indicateurs » ou « taux_atteinte », pas les deux."
      },
      "en": {
        "cause": "The mission “Care access” has indicators and an attainment rate for the whole mission.",
        "cure": "Keep “indicateurs” or “taux_atteinte”, not both."
      }
    }
  },
  "invisible-space": {
    "excerpt": [
      "   3 │   nom: CPTS d'exemple",
      "     │       ^"
    ],
    "sentences": {
      "fr": {
        "cause": "Il y a ici une espace insécable (U+00A0), que YAML ne lit pas comme une espace.",
        "cure": "Effacez-la et retapez une espace ordinaire, avec la barre d’espace."
      },
      "en": {
        "cause": "There is a no-break space here (U+00A0), which YAML does not read as a space.",
        "cure": "Delete it and type an ordinary space with the space bar."
      }
    }
  },
  "key-duplicate": {
    "excerpt": [
      "   5 │   taille: 3",
      "     │   ^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "La clé « taille » est écrite deux fois au même endroit.",
        "cure": "Gardez-en une, et retirez l’autre."
      },
      "en": {
        "cause": "The key “taille” is written twice in the same place.",
        "cure": "Keep one, and remove the other."
      }
    }
  },
  "key-misplaced": {
    "excerpt": [
      "   8 │   acces_aux_soins: { debut: 2022-12-01, depenses: 5 000 € }",
      "     │                                         ^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "La clé « depenses » n’a pas sa place ici.",
        "cure": "Déplacez-la sous « exercices: missions: …: »."
      },
      "en": {
        "cause": "The key “depenses” does not belong here.",
        "cure": "Move it under “exercices: missions: …:”."
      }
    }
  },
  "key-missing": {
    "excerpt": [
      "   2 │ cpts:",
      "     │ ^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Il manque la clé « nom » dans « cpts ».",
        "cure": "Ajoutez « nom: … »."
      },
      "en": {
        "cause": "The key “nom” is missing in “cpts”.",
        "cure": "Add “nom: …”."
      }
    }
  },
  "key-other-language": {
    "excerpt": [
      "  11 │ years:",
      "     │ ^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "La clé « years » est en anglais, alors que ce fichier est en français.",
        "cure": "Écrivez « exercices »."
      },
      "en": {
        "cause": "The key “years” is English, while this file is in French.",
        "cure": "Write “exercices”."
      }
    }
  },
  "key-unknown": {
    "excerpt": [
      "   5 │   popluation: 71 631",
      "     │   ^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "La clé « popluation » n’existe pas à cet endroit.",
        "cure": "Vouliez-vous écrire « population » ?"
      },
      "en": {
        "cause": "The key “popluation” does not exist here.",
        "cure": "Did you mean “population”?"
      }
    }
  },
  "key-without-purpose": {
    "excerpt": [
      "  16 │           - { nom: ALD, depart: 6 % }",
      "     │                         ^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "La clé « depart » ne sert à rien sans « objectif ».",
        "cure": "Ajoutez « objectif: … », ou retirez « depart »."
      },
      "en": {
        "cause": "The key “depart” has no effect without “objectif”.",
        "cure": "Add “objectif: …”, or remove “depart”."
      }
    }
  },
  "leap-day-signature": {
    "excerpt": [
      "   6 │   signature: 2024-02-29",
      "     │              ^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Un contrat signé un 29 février a son anniversaire le 28 février les années ordinaires.",
        "cure": "Vérifiez auprès de la caisse les dates de chaque exercice."
      },
      "en": {
        "cause": "A contract signed on a 29 February has its anniversary on 28 February in ordinary years.",
        "cure": "Check the dates of each year with the local fund."
      }
    }
  },
  "letter-after-signature": {
    "excerpt": [
      "   7 │   lettre_intention: 2022-09-27",
      "     │                     ^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "La lettre d’intention est datée d’après la signature du contrat.",
        "cure": "Corrigez « lettre_intention » ou « signature » : la lettre vient d’abord."
      },
      "en": {
        "cause": "The letter of intent is dated after the contract was signed.",
        "cure": "Correct “lettre_intention” or “signature”: the letter comes first."
      }
    }
  },
  "letter-not-in-scale": {
    "excerpt": [
      "   7 │   lettre_intention: 2022-03-31",
      "     │                     ^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Le barème « aci-2019 » ne paie pas de lettre d’intention : celle du 31 mars 2022 ne figure pas dans l’échéancier.",
        "cure": "Vérifiez la date ; si une somme a été versée, écrivez-la sous « montants » : « lettre_intention: { fixe: 15 000 € } »."
      },
      "en": {
        "cause": "The scale “aci-2019” pays no letter of intent: the one of 31 March 2022 is not in the schedule.",
        "cure": "Check the date; if a sum was paid, write it under “montants”: “lettre_intention: { fixe: 15 000 € }”."
      }
    }
  },
  "letter-too-old": {
    "excerpt": [
      "   7 │   lettre_intention: 2021-12-25",
      "     │                     ^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Le contrat est signé plus de 9 mois après la lettre d’intention (limite : 25 septembre 2022).",
        "cure": "Vérifiez les deux dates ; si elles sont justes, la somme versée pour la lettre peut être réclamée."
      },
      "en": {
        "cause": "The contract is signed more than 9 months after the letter of intent (limit: 25 September 2022).",
        "cure": "Check both dates; if they are right, the sum paid for the letter may be claimed back."
      }
    }
  },
  "letter-without-core-mission": {
    "excerpt": [
      "   7 │   lettre_intention: 2022-04-20",
      "     │                     ^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Le fichier ne contient aucune mission socle, alors que la lettre d’intention suppose d’en engager une.",
        "cure": "Ajoutez la mission engagée sous « missions » ; s’il n’y en a pas, la somme versée pour la lettre peut être réclamée."
      },
      "en": {
        "cause": "The file has no core mission, but a letter of intent supposes that one is engaged.",
        "cure": "Add the mission that is engaged under “missions”; if there is none, the sum paid for the letter may be claimed back."
      }
    }
  },
  "line-unknown": {
    "excerpt": [
      "  12 │ … date: 2023-09-28, ligne: acces_aux_soins.variables, montant: 500 € }",
      "     │                            ^^^^^^^^^^^^^^^^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "« acces_aux_soins.variables » n’est pas une ligne de paiement.",
        "cure": "Vouliez-vous écrire « acces_aux_soins.variable » ?"
      },
      "en": {
        "cause": "“acces_aux_soins.variables” is not a payment line.",
        "cure": "Did you mean “acces_aux_soins.variable”?"
      }
    }
  },
  "measures-mixed": {
    "excerpt": [
      "  16 │           - { nom: ALD, depart: 6.5 %, objectif: 4, realise: 5 % }",
      "     │                                                  ^"
    ],
    "sentences": {
      "fr": {
        "cause": "Cet indicateur mêle des taux et des nombres dans « depart » et « objectif ».",
        "cure": "Écrivez-les tous avec le signe « % », ou tous sans."
      },
      "en": {
        "cause": "This indicator mixes rates and numbers in “depart” and “objectif”.",
        "cure": "Write all of them with %, or all without."
      }
    }
  },
  "mission-after-term": {
    "excerpt": [
      "   8 │   acces_aux_soins: { debut: 2027-09-26 }",
      "     │                             ^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "La mission « Accès aux soins » commence après le dernier jour du contrat, le 25 septembre 2027.",
        "cure": "Corrigez « debut », ou retirez la mission."
      },
      "en": {
        "cause": "The mission “Care access” starts after the last day of the contract, 25 September 2027.",
        "cure": "Correct “debut”, or remove the mission."
      }
    }
  },
  "mission-before-signature": {
    "excerpt": [
      "   8 │   acces_aux_soins: { debut: 2022-09-25 }",
      "     │                             ^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "La mission « Accès aux soins » commence avant la signature du 26 septembre 2022.",
        "cure": "Corrigez « debut », ou ajoutez « renouvellement: oui » dans « contrat » si ce contrat en renouvelle un autre."
      },
      "en": {
        "cause": "The mission “Care access” starts before the signature of 26 September 2022.",
        "cure": "Correct “debut”, or add “renouvellement: oui” in “contrat” if this contract renews another one."
      }
    }
  },
  "mission-not-in-scale": {
    "excerpt": [
      "  11 │   crise_sanitaire: { debut: 2020-03-01 }",
      "     │   ^^^^^^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Le barème « aci-2019 » ne connaît pas la mission « Crises sanitaires graves ».",
        "cure": "Si le contrat signé la paie, écrivez ses montants sous « contrat: montants: crise_sanitaire: » ; sinon, retirez-la de « missions »."
      },
      "en": {
        "cause": "The scale “aci-2019” does not know the mission “Serious health crises”.",
        "cure": "If the signed contract pays it, write its amounts under “contrat: montants: crise_sanitaire:”; otherwise remove it from “missions”."
      }
    }
  },
  "mission-not-running": {
    "excerpt": [
      "  14 │       parcours: { taux_atteinte: 45 % }",
      "     │       ^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Dans l’exercice 1, la mission « Parcours pluriprofessionnels » a des résultats alors qu’elle commence le 26 septembre 2023.",
        "cure": "Retirez ces résultats, ou corrigez « debut »."
      },
      "en": {
        "cause": "In year 1, the mission “Multi-professional care pathways” has results although it starts on 26 September 2023.",
        "cure": "Remove these results, or correct “debut”."
      }
    }
  },
  "mission-start-missing": {
    "excerpt": [
      "   8 │   acces_aux_soins:",
      "     │   ^^^^^^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "La mission « Accès aux soins » n’a pas de date de début.",
        "cure": "Écrivez « acces_aux_soins: { debut: 2022-12-01 } » avec sa date."
      },
      "en": {
        "cause": "The mission “Care access” has no start date.",
        "cure": "Write “acces_aux_soins: { debut: 2022-12-01 }” with its date."
      }
    }
  },
  "mission-start-unused": {
    "excerpt": [
      "   6 │   acces_aux_soins: { debut: 2022-12-01 }",
      "     │                             ^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Sans date de signature, le début de la mission « Accès aux soins » ne sert à rien : chaque exercice compte pour une année pleine.",
        "cure": "Ajoutez « signature: 2022-09-26 » dans « contrat » pour compter les jours."
      },
      "en": {
        "cause": "Without a date of signature, the start of the mission “Care access” has no effect: each year counts as a full one.",
        "cure": "Add “signature: 2022-09-26” in “contrat” to have the days counted."
      }
    }
  },
  "mission-undeclared": {
    "excerpt": [
      "  13 │     missions: { qualite: { depenses: 100 € } }",
      "     │                 ^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "L’exercice 1 décrit la mission « Qualité et pertinence des soins », qui ne figure pas dans les missions du contrat.",
        "cure": "Ajoutez « qualite: { debut: … } » dans la section « missions » du début, ou retirez-la de l’exercice."
      },
      "en": {
        "cause": "Year 1 describes the mission “Quality and relevance of care”, which is not among the missions of the contract.",
        "cure": "Add “qualite: { debut: … }” in the first section “missions”, or remove it from the year."
      }
    }
  },
  "observed-alone": {
    "excerpt": [
      "  16 │           - { nom: ALD, realise: 5 % }",
      "     │                         ^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "La valeur « realise » n’a ni objectif ni paliers auxquels la comparer.",
        "cure": "Ajoutez « objectif: … » ou « paliers: […] », ou donnez directement « taux_atteinte: 45 % »."
      },
      "en": {
        "cause": "The value “realise” has no target and no steps to be compared with.",
        "cure": "Add “objectif: …” or “paliers: […]”, or give “taux_atteinte: 45 %” directly."
      }
    }
  },
  "payment-negative": {
    "excerpt": [
      "   7 │   - { date: 2023-09-28, ligne: prevention.variable, montant: -5 000 € }",
      "     │                                                              ^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Pour « montant », le montant « -5 000 € » est négatif.",
        "cure": "Retirez le signe moins et, pour une somme reprise par la caisse, ajoutez « recuperation: oui »."
      },
      "en": {
        "cause": "For “montant”, the amount “-5 000 €” is negative.",
        "cure": "Remove the minus sign and, for money that the fund took back, add “recuperation: oui”."
      }
    }
  },
  "plan-unexpected": {
    "excerpt": [
      "  15 │       crise_sanitaire: { plan: initial }",
      "     │                                ^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Pour l’exercice 2, on attendrait plutôt « plan: mise_a_jour ».",
        "cure": "Vérifiez le plan : ce qui est écrit est utilisé tel quel."
      },
      "en": {
        "cause": "For year 2, one would rather expect “plan: mise_a_jour”.",
        "cure": "Check the plan: what is written is used as it stands."
      }
    }
  },
  "range-malformed": {
    "excerpt": [
      "   1 │ 0..x",
      "     │ ^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "« 0..x » n’est pas un intervalle de taux.",
        "cure": "Écrivez le premier taux, le dernier et le pas, de 0 à 100, par exemple « 0..100:5 »."
      },
      "en": {
        "cause": "“0..x” is no range of rates.",
        "cure": "Write the first rate, the last one and the step, from 0 to 100, for instance “0..100:5”."
      }
    }
  },
  "rate-ambiguous": {
    "excerpt": [
      "  13 │     missions: { parcours: { taux_atteinte: 45 } }",
      "     │                                            ^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Pour « taux_atteinte », on ne sait pas si « 45 » est un pourcentage.",
        "cure": "Écrivez « taux_atteinte: 45 % » ou « taux_atteinte: 0.45 », ce qui revient au même."
      },
      "en": {
        "cause": "For “taux_atteinte”, nobody can tell whether “45” is a percentage.",
        "cure": "Write “taux_atteinte: 45 %” or “taux_atteinte: 0.45”, which is the same."
      }
    }
  },
  "rate-negative": {
    "excerpt": [
      "  13 │     missions: { parcours: { taux_atteinte: -5 % } }",
      "     │                                            ^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Pour « taux_atteinte », le taux « -5 % » est négatif.",
        "cure": "Écrivez un taux à partir de 0, par exemple « taux_atteinte: 5 % »."
      },
      "en": {
        "cause": "For “taux_atteinte”, the rate “-5 %” is negative.",
        "cure": "Write a rate of 0 or more, for example “taux_atteinte: 5 %”."
      }
    }
  },
  "reading-unknown": {
    "excerpt": [
      "  11 │ hypotheses: { proratta: jours }",
      "     │               ^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "« proratta » n’est pas une hypothèse connue.",
        "cure": "Vouliez-vous écrire « prorata » ?"
      },
      "en": {
        "cause": "“proratta” is not a known assumption.",
        "cure": "Did you mean “prorata”?"
      }
    }
  },
  "reading-value": {
    "excerpt": [
      "  11 │ hypotheses: { prorata: semaines }",
      "     │                        ^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Pour l’hypothèse « prorata », « semaines » n’est pas un choix possible.",
        "cure": "Écrivez « jours » ou « mois »."
      },
      "en": {
        "cause": "For the assumption “prorata”, “semaines” is not one of the choices.",
        "cure": "Write “jours” or “mois”."
      }
    }
  },
  "reference-personal": {
    "excerpt": [
      "  15 │       - { reference: jeanne@exemple.fr, annee_civile: 2023, montant: …",
      "     │                      ^^^^^^^^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "La valeur de « reference » ressemble à une adresse électronique : le fichier ne doit contenir aucune donnée personnelle.",
        "cure": "Écrivez une référence propre à la CPTS, par exemple « reference: PS-07 », et gardez ailleurs la liste qui l’explique."
      },
      "en": {
        "cause": "The value of “reference” looks like an e-mail address: the file must hold no personal data.",
        "cure": "Write a reference of your own, for example “reference: PS-07”, and keep the list that explains it elsewhere."
      }
    }
  },
  "result-ambiguous": {
    "excerpt": [
      "  16 │           - { nom: ALD, taux_atteinte: 80 %, objectif: 4 % }",
      "     │                                              ^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Cet indicateur donne son résultat de plusieurs façons : « taux_atteinte » et « objectif ».",
        "cure": "Gardez-en une seule."
      },
      "en": {
        "cause": "This indicator gives its result in several ways: “taux_atteinte” and “objectif”.",
        "cure": "Keep one of them."
      }
    }
  },
  "result-damaged": {
    "excerpt": [],
    "sentences": {
      "fr": {
        "cause": "Ce résultat est incomplet ou a été modifié : « options.readings.prorata » manque ou n’est pas ce qu’il doit être.",
        "cure": "Reprenez le fichier tel qu’il a été produit, ou refaites le calcul."
      },
      "en": {
        "cause": "This result is incomplete or was edited: “options.readings.prorata” is missing or is not what it must be.",
        "cure": "Take the file as it was made, or compute it again."
      }
    }
  },
  "result-foreign": {
    "excerpt": [],
    "sentences": {
      "fr": {
        "cause": "Ce JSON est au format « aci-cpts/schedule@1 » : seul un résultat de calcul, « aci-cpts/result@1 », peut être recalculé et comparé.",
        "cure": "Donnez un résultat écrit par « aci calculer FICHIER --format json -o RÉSULTAT.json »."
      },
      "en": {
        "cause": "This JSON has the format “aci-cpts/schedule@1”: only the result of a calculation, “aci-cpts/result@1”, can be computed again and compared.",
        "cure": "Give a result written by “aci calculate FILE --format json -o RESULT.json”."
      }
    }
  },
  "result-not-json": {
    "excerpt": [],
    "sentences": {
      "fr": {
        "cause": "Ce fichier ne se lit pas comme du JSON : il est abîmé, coupé, ou d’une autre nature.",
        "cure": "Donnez un résultat écrit par « aci calculer FICHIER --format json -o RÉSULTAT.json »."
      },
      "en": {
        "cause": "This file does not read as JSON: it is damaged, cut short, or something else.",
        "cure": "Give a result written by “aci calculate FILE --format json -o RESULT.json”."
      }
    }
  },
  "result-of-other-files": {
    "excerpt": [],
    "sentences": {
      "fr": {
        "cause": "Ce JSON réunit les résultats de plusieurs fichiers (« a.yaml » et « b.yaml »), et aucun n’est celui que vous donnez.",
        "cure": "Donnez l’un de ces fichiers, sous le nom qu’il porte dans le résultat."
      },
      "en": {
        "cause": "This JSON holds the results of several files (“a.yaml” and “b.yaml”), and none is the one you give.",
        "cure": "Give one of these files, under the name it has in the result."
      }
    }
  },
  "result-own-scale": {
    "excerpt": [],
    "sentences": {
      "fr": {
        "cause": "Ce résultat applique le barème « projet », lu dans le fichier « projet.yaml ».",
        "cure": "Donnez ce fichier aussi : ajoutez « --scale projet.yaml »."
      },
      "en": {
        "cause": "This result applies the scale “projet”, read in the file “projet.yaml”.",
        "cure": "Give that file too: add “--scale projet.yaml”."
      }
    }
  },
  "scale-missing": {
    "excerpt": [
      "   6 │   signature: 2019-08-24",
      "     │              ^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Aucun barème connu ne couvre le 24 août 2019 : le premier s’applique à partir du 25 août 2019.",
        "cure": "Corrigez « signature », ou nommez dans « contrat » le barème à utiliser avec « bareme: aci-2019 »."
      },
      "en": {
        "cause": "No known scale covers 24 August 2019: the first applies from 25 August 2019.",
        "cure": "Correct “signature”, or name the scale to use in “contrat” with “bareme: aci-2019”."
      }
    }
  },
  "scale-name-taken": {
    "excerpt": [
      "   2 │ id: aci-2022",
      "     │     ^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Ce barème porte le nom du barème national « aci-2022 », mais son contenu en diffère.",
        "cure": "Donnez-lui un nom à lui, par exemple « id: aci-2022-local », pour qu’aucun résultat ne les confonde."
      },
      "en": {
        "cause": "This scale has the name of the national scale “aci-2022”, but its content differs.",
        "cure": "Give it a name of its own, for example “id: aci-2022-local”, so that no result confuses them."
      }
    }
  },
  "scale-not-in-force": {
    "excerpt": [
      "   7 │   bareme: aci-2022",
      "     │           ^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Le barème « aci-2022 » est demandé, mais « aci-2019 » était en vigueur le 26 septembre 2021.",
        "cure": "Retirez « bareme » pour utiliser « aci-2019 », ou gardez-le si le contrat signé le dit."
      },
      "en": {
        "cause": "The scale “aci-2022” is asked for, but “aci-2019” was in force on 26 September 2021.",
        "cure": "Remove “bareme” to use “aci-2019”, or keep it if the signed contract says so."
      }
    }
  },
  "scale-not-verified-since": {
    "excerpt": [
      "  13 │   - annee: 1",
      "     │     ^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Le barème « aci-2022 » a été vérifié pour la dernière fois le 26 juillet 2026, avant le 27 juillet 2026.",
        "cure": "Vérifiez qu’aucun avenant n’a changé les montants, ou écrivez ceux du contrat sous « montants »."
      },
      "en": {
        "cause": "The scale “aci-2022” was last verified on 26 July 2026, before 27 July 2026.",
        "cure": "Check that no later agreement changed the amounts, or write those of the contract under “montants”."
      }
    }
  },
  "scale-parts-mixed": {
    "excerpt": [
      "   6 │   acces_aux_soins:",
      "     │   ^^^^^^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Les parts « fixe » et « fixe_base » compteraient deux fois le volet fixe.",
        "cure": "Gardez le volet fixe entier, ou ses deux composantes, mais pas les deux à la fois."
      },
      "en": {
        "cause": "The parts “fixe” and “fixe_base” would count the fixed part twice.",
        "cure": "Keep the whole fixed part, or its two components, but not both."
      }
    }
  },
  "scale-tier-duplicate": {
    "excerpt": [
      "   9 │       - { taille: 2, montant: 66 000 €, statut: rapporte, source: Pro…",
      "     │                   ^"
    ],
    "sentences": {
      "fr": {
        "cause": "La taille 2 a ici deux montants.",
        "cure": "Gardez-en un, et retirez l’autre."
      },
      "en": {
        "cause": "Tier 2 has two amounts here.",
        "cure": "Keep one, and remove the other."
      }
    }
  },
  "scale-tiers-missing": {
    "excerpt": [
      "   7 │     fixe:",
      "     │     ^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Il manque ici les tailles 3 et 4.",
        "cure": "Donnez le montant de chaque taille de 1 à 4, ou partez d’un barème existant avec « base: aci-2022 »."
      },
      "en": {
        "cause": "Tiers 3 and 4 are missing here.",
        "cure": "Give an amount for each tier from 1 to 4, or start from an existing scale with “base: aci-2022”."
      }
    }
  },
  "scale-undated": {
    "excerpt": [
      "   3 │   nom: CPTS d'exemple",
      "     │        ^^^^^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Sans date de signature, le barème « aci-2022 » est utilisé et chaque exercice compte pour une année pleine.",
        "cure": "Ajoutez dans « contrat » « signature: 2022-09-26 », ou nommez le barème avec « bareme: aci-2022 »."
      },
      "en": {
        "cause": "Without a date of signature, the scale “aci-2022” is used and each year counts as a full one.",
        "cure": "Add “signature: 2022-09-26” in “contrat”, or name the scale with “bareme: aci-2022”."
      }
    }
  },
  "scale-unknown": {
    "excerpt": [
      "   7 │   bareme: aci-2202",
      "     │           ^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Le barème « aci-2202 » n’existe pas.",
        "cure": "Vouliez-vous écrire « aci-2022 » ? Les barèmes connus sont « aci-2019 » ou « aci-2022 »."
      },
      "en": {
        "cause": "The scale “aci-2202” does not exist.",
        "cure": "Did you mean “aci-2022”? The known scales are “aci-2019” or “aci-2022”."
      }
    }
  },
  "scenario-crisis": {
    "excerpt": [
      "  20 │       crise_sanitaire: { taux_atteinte: 50 % }",
      "     │       ^^^^^^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "La mission de crise n’a pas de taux d’atteinte : un scénario ne peut pas lui en donner.",
        "cure": "Retirez-la du scénario. Pour simuler une crise, ajoutez « --set exercices.1.missions.crise_sanitaire.mobilisation=100% » à la commande."
      },
      "en": {
        "cause": "The crisis mission has no attainment rate: a scenario cannot give it one.",
        "cure": "Take it out of the scenario. To simulate a crisis, add “--set exercices.1.missions.crise_sanitaire.mobilisation=100%” to the command."
      }
    }
  },
  "scenario-indicator-unknown": {
    "excerpt": [
      "  21 │         indicateurs: { Annuaire: 50 % }",
      "     │                        ^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Aucun indicateur de la mission ne s’appelle « Annuaire ».",
        "cure": "Vouliez-vous écrire « Annuaire diffusé » ?"
      },
      "en": {
        "cause": "No indicator of the mission is called “Annuaire”.",
        "cure": "Did you mean “Annuaire diffusé”?"
      }
    }
  },
  "scenario-mission-undeclared": {
    "excerpt": [
      "  20 │       qualite: { taux_atteinte: 50 % }",
      "     │       ^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Le scénario donne un taux à la mission « Qualité et pertinence des soins », que le contrat ne déclare pas.",
        "cure": "Déclarez-la dans « missions », ou retirez-la du scénario."
      },
      "en": {
        "cause": "The scenario gives a rate to the mission “Quality and relevance of care”, which the contract does not declare.",
        "cure": "Declare it under “missions”, or take it out of the scenario."
      }
    }
  },
  "schedule-needs-signature": {
    "excerpt": [
      "   3 │   nom: CPTS d'exemple",
      "     │        ^^^^^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Sans date de signature, il n’y a pas d’échéancier : les versements se comptent depuis elle.",
        "cure": "Ajoutez dans « contrat » la date du contrat, par exemple « signature: 2022-09-26 »."
      },
      "en": {
        "cause": "Without a date of signature there is no schedule: payments are counted from it.",
        "cure": "Add the date of the contract to “contrat”, for instance “signature: 2022-09-26”."
      }
    }
  },
  "scope-unknown": {
    "excerpt": [
      "   1 │ prevnetion",
      "     │ ^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Aucune mission ni aucun indicateur de cet exercice ne se reconnaît à « prevnetion ».",
        "cure": "Vouliez-vous écrire « prevention » ?"
      },
      "en": {
        "cause": "No mission and no indicator of this year answers to “prevnetion”.",
        "cure": "Did you mean “prevention”?"
      }
    }
  },
  "set-into-value": {
    "excerpt": [
      "   1 │ cpts.nom.x=2",
      "     │          ^"
    ],
    "sentences": {
      "fr": {
        "cause": "La clé « nom » porte une seule valeur : le chemin ne peut pas continuer par « x ».",
        "cure": "Terminez le chemin à « nom »."
      },
      "en": {
        "cause": "The key “nom” holds a single value: the path cannot go on with “x”.",
        "cure": "End the path at “nom”."
      }
    }
  },
  "set-malformed": {
    "excerpt": [
      "   1 │ taille",
      "     │ ^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "L’option --set attend un chemin dans le fichier, un signe égal, puis une valeur.",
        "cure": "Écrivez par exemple « exercices.2.missions.prevention.taux_atteinte=80% »."
      },
      "en": {
        "cause": "The option --set wants a path into the file, an equals sign, then a value.",
        "cure": "Write for example “exercices.2.missions.prevention.taux_atteinte=80%”."
      }
    }
  },
  "set-step-unknown": {
    "excerpt": [
      "   1 │ exercices.2.missions.acces_aux_soins.indicateurs.Annuare.fait=oui",
      "     │                                                  ^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Il n’y a pas de « Annuare » dans « indicateurs ».",
        "cure": "Écrivez « Patients en ALD sans médecin traitant », « Adhésion des professionnels » ou « Annuaire diffusé »."
      },
      "en": {
        "cause": "There is no “Annuare” in “indicateurs”.",
        "cure": "Write “Patients en ALD sans médecin traitant”, “Adhésion des professionnels” or “Annuaire diffusé”."
      }
    }
  },
  "shape-expected": {
    "excerpt": [
      "   8 │   acces_aux_soins: oui",
      "     │   ^^^^^^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "La clé « acces_aux_soins » attend des clés avec leurs valeurs.",
        "cure": "Écrivez par exemple « acces_aux_soins: { debut: 2024-03-01 } »."
      },
      "en": {
        "cause": "The key “acces_aux_soins” takes keys with their values.",
        "cure": "Write for example “acces_aux_soins: { debut: 2024-03-01 }”."
      }
    }
  },
  "spreadsheet-error": {
    "excerpt": [
      "  14 │       depenses: #REF!",
      "     │       ^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Pour « depenses », « #REF! » est l’erreur d’une formule de tableur, pas une valeur.",
        "cure": "Corrigez la formule dans le tableur, puis recopiez ici son résultat."
      },
      "en": {
        "cause": "For “depenses”, “#REF!” is the error of a spreadsheet formula, not a value.",
        "cure": "Correct the formula in the spreadsheet, then copy its result here."
      }
    }
  },
  "step-above-amount": {
    "excerpt": [
      "  18 │ …{ seuil: 25 %, montant: 1 000 € }, { seuil: 27 %, montant: 3 500 € }]",
      "     │                                                             ^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Ce palier de 3 500,00 € dépasse les 3 000,00 € de l’indicateur.",
        "cure": "Corrigez le palier, ou portez « montant » de l’indicateur à 3 500,00 €."
      },
      "en": {
        "cause": "This step of €3,500.00 exceeds the indicator’s €3,000.00.",
        "cure": "Correct the step, or raise the indicator’s “montant” to €3,500.00."
      }
    }
  },
  "step-direction-assumed": {
    "excerpt": [
      "  17 │             paliers: [{ seuil: 25 %, montant: 1 000 € }]",
      "     │                         ^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Avec un seul palier, rien ne dit s’il faut monter ou descendre jusqu’au seuil ; on suppose qu’il faut monter.",
        "cure": "Ajoutez « sens: hausse » ou « sens: baisse »."
      },
      "en": {
        "cause": "With a single step, nothing says whether to rise or to fall to the threshold; rising is assumed.",
        "cure": "Add “sens: hausse” or “sens: baisse”."
      }
    }
  },
  "steps-empty": {
    "excerpt": [
      "  16 │           - { nom: ALD, paliers: [] }",
      "     │                         ^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "La liste des paliers est vide.",
        "cure": "Ajoutez un palier comme « { seuil: 25 %, montant: 1 000 € } »."
      },
      "en": {
        "cause": "The list of steps is empty.",
        "cure": "Add a step such as “{ seuil: 25 %, montant: 1 000 € }”."
      }
    }
  },
  "steps-mixed": {
    "excerpt": [
      "  17 │ …rs: [{ seuil: 25 %, montant: 1 000 € }, { seuil: 27 %, taux: 100 % }]",
      "     │                                            ^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Certains paliers paient un montant et d’autres un taux.",
        "cure": "Donnez à tous « montant » ou à tous « taux »."
      },
      "en": {
        "cause": "Some steps pay an amount and others a rate.",
        "cure": "Give all of them “montant”, or all of them “taux”."
      }
    }
  },
  "steps-out-of-order": {
    "excerpt": [
      "  17 │ …{ seuil: 25 %, montant: 2 500 € }, { seuil: 27 %, montant: 1 000 € }]",
      "     │                                       ^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Les paliers ne sont pas rangés de celui qui paie le moins à celui qui paie le plus.",
        "cure": "Rangez-les ainsi, avec des seuils qui vont tous dans le même sens."
      },
      "en": {
        "cause": "The steps are not in order from the one that pays least to the one that pays most.",
        "cure": "Put them in that order, with thresholds that all go the same way."
      }
    }
  },
  "target-needs-baseline": {
    "excerpt": [
      "  16 │           - { nom: ALD, objectif: 4 %, realise: 5 %, sens: baisse }",
      "     │                                   ^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Pour un objectif à la baisse, la part du chemin parcouru demande une valeur de départ.",
        "cure": "Ajoutez « depart: … », ou écrivez « mode: seuil »."
      },
      "en": {
        "cause": "For a target to come down to, the share of the way covered needs a baseline.",
        "cure": "Add “depart: …”, or write “mode: seuil”."
      }
    }
  },
  "target-unknown": {
    "excerpt": [
      "   1 │ prevnetion.variable=2000",
      "     │ ^^^^^^^^^^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Il n’y a pas de montant nommé « prevnetion.variable ».",
        "cure": "Vouliez-vous écrire « prevention.variable » ?"
      },
      "en": {
        "cause": "There is no amount called “prevnetion.variable”.",
        "cure": "Did you mean “prevention.variable”?"
      }
    }
  },
  "target-zero": {
    "excerpt": [
      "  16 │           - { nom: ALD, objectif: 0 %, realise: 5 % }",
      "     │                                   ^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Un objectif de zéro ne se mesure pas sans valeur de départ.",
        "cure": "Ajoutez « depart: … », ou écrivez « mode: seuil »."
      },
      "en": {
        "cause": "A target of zero cannot be measured without a baseline.",
        "cure": "Add “depart: …”, or write “mode: seuil”."
      }
    }
  },
  "tier-boundary": {
    "excerpt": [
      "   4 │   population: 80 000",
      "     │               ^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Avec 80 000 habitants, les bornes publiées permettent la taille 2 comme la taille 3 ; la taille 3 est utilisée.",
        "cure": "Écrivez dans « cpts » la taille du contrat signé : « taille: 3 » ou « taille: 2 »."
      },
      "en": {
        "cause": "With 80,000 inhabitants, the published bounds allow tier 2 as well as tier 3; tier 3 is used.",
        "cure": "Write the signed contract’s tier in “cpts”: “taille: 3” or “taille: 2”."
      }
    }
  },
  "tier-differs-from-population": {
    "excerpt": [
      "   4 │   taille: 2",
      "     │           ^"
    ],
    "sentences": {
      "fr": {
        "cause": "La taille 2 est indiquée, mais 39 999 habitants correspondent à la taille 1.",
        "cure": "Vérifiez « taille » dans le contrat signé : c’est la taille du contrat qui est payée, et elle est utilisée ici."
      },
      "en": {
        "cause": "Tier 2 is stated, but 39,999 inhabitants make tier 1.",
        "cure": "Check “taille” against the signed contract: the contract’s tier is the one that is paid, and it is used here."
      }
    }
  },
  "tier-unknown": {
    "excerpt": [
      "   2 │ cpts:",
      "     │ ^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Rien ne dit la taille de la CPTS.",
        "cure": "Dans « cpts », ajoutez « population: 71 631 », ou « taille: 2 » si le contrat la donne."
      },
      "en": {
        "cause": "Nothing tells the size tier of the CPTS.",
        "cure": "In “cpts”, add “population: 71 631”, or “taille: 2” if the contract states it."
      }
    }
  },
  "transfer-above-cap": {
    "excerpt": [
      "  20 │ …   - { de: acces_aux_soins, vers: fonctionnement, montant: 7 000.01 }",
      "     │                                                             ^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Avec ce virement de 7 000,01 €, il part de la mission « Accès aux soins » plus que le plafond de 10 %, soit 7 000,00 €.",
        "cure": "Réduisez le virement, ou corrigez « plafond »."
      },
      "en": {
        "cause": "With this transfer of €7,000.01, more leaves the mission “Care access” than the cap of 10% allows, €7,000.00.",
        "cure": "Reduce the transfer, or correct “plafond”."
      }
    }
  },
  "transfer-above-fixed": {
    "excerpt": [
      "  20 │ …  - { de: acces_aux_soins, vers: fonctionnement, montant: 70 000.01 }",
      "     │                                                            ^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Avec ce virement de 70 000,01 €, il part de la mission « Accès aux soins » plus que son volet fixe ne le permet, soit 70 000,00 €.",
        "cure": "Réduisez le virement, ou retirez « fixe_seulement »."
      },
      "en": {
        "cause": "With this transfer of €70,000.01, more leaves the mission “Care access” than its fixed part allows, €70,000.00.",
        "cure": "Reduce the transfer, or remove “fixe_seulement”."
      }
    }
  },
  "transfer-above-surplus": {
    "excerpt": [
      "  19 │ …  - { de: acces_aux_soins, vers: fonctionnement, montant: 10 000.01 }",
      "     │                                                            ^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Ce virement de 10 000,01 € dépasse l’excédent de la mission « Accès aux soins », dont il reste 10 000,00 €.",
        "cure": "Virez au plus 10 000,00 €, ou vérifiez les dépenses."
      },
      "en": {
        "cause": "This transfer of €10,000.01 exceeds the surplus of the mission “Care access”, of which €10,000.00 is left.",
        "cure": "Transfer €10,000.00 at most, or check the spending."
      }
    }
  },
  "transfer-against-regime": {
    "excerpt": [
      "  20 │         - { de: acces_aux_soins, vers: fonctionnement, montant: 5 000 }",
      "     │             ^^"
    ],
    "sentences": {
      "fr": {
        "cause": "De la mission « Accès aux soins » vers l’enveloppe « Fonctionnement », ce virement est contraire à la fongibilité « missions » (entre missions seulement).",
        "cure": "Retirez ce virement, ou changez la fongibilité, par exemple « regime: libre »."
      },
      "en": {
        "cause": "From the mission “Care access” to the envelope “Operations”, this transfer goes against the fungibility “missions” (between missions only).",
        "cure": "Remove this transfer, or change the fungibility, for example “regime: libre”."
      }
    }
  },
  "transfer-envelope-absent": {
    "excerpt": [
      "  19 │         - { de: qualite, vers: fonctionnement, montant: 5 000 }",
      "     │                 ^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Dans l’exercice 2, la mission « Qualité et pertinence des soins » ne reçoit pas de financement.",
        "cure": "Retirez ce virement, ou choisissez une enveloppe de cet exercice."
      },
      "en": {
        "cause": "In year 2, the mission “Quality and relevance of care” is not funded.",
        "cure": "Remove this transfer, or choose an envelope of this year."
      }
    }
  },
  "transfer-to-itself": {
    "excerpt": [
      "  13 │ …te: { virements: [{ de: parcours, vers: parcours, montant: 500 € }] }",
      "     │                                          ^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Ce virement part d’une enveloppe pour y revenir.",
        "cure": "Corrigez « de » ou « vers », ou retirez le virement."
      },
      "en": {
        "cause": "This transfer leaves an envelope to come back to it.",
        "cure": "Correct “de” or “vers”, or remove the transfer."
      }
    }
  },
  "transfer-unchecked": {
    "excerpt": [
      "  19 │         - { de: parcours, vers: fonctionnement, montant: 5 000 }",
      "     │                 ^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Les dépenses de la mission « Parcours pluriprofessionnels » ne sont pas indiquées : rien ne dit que ce virement est possible.",
        "cure": "Ajoutez « depenses: … » à cette enveloppe."
      },
      "en": {
        "cause": "The spending of the mission “Multi-professional care pathways” is not stated: nothing tells that this transfer is possible.",
        "cure": "Add “depenses: …” to that envelope."
      }
    }
  },
  "transfer-unknown-envelope": {
    "excerpt": [
      "  13 │ … virements: [{ de: parcours, vers: fonctionement, montant: 500 € }] }",
      "     │                                     ^^^^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "« fonctionement » n’est pas une enveloppe.",
        "cure": "Vouliez-vous écrire « fonctionnement » ?"
      },
      "en": {
        "cause": "“fonctionement” is not an envelope.",
        "cure": "Did you mean “fonctionnement”?"
      }
    }
  },
  "value-empty": {
    "excerpt": [
      "   6 │   signature:",
      "     │   ^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "La clé « signature » est vide.",
        "cure": "Écrivez ce qui manque après le deux-points, ou retirez cette clé."
      },
      "en": {
        "cause": "The key “signature” is empty.",
        "cure": "Write what is missing after the colon, or remove this key."
      }
    }
  },
  "value-invalid": {
    "excerpt": [
      "   6 │   signature: 26/09/2022",
      "     │              ^^^^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Pour « signature », « 26/09/2022 » ne se lit pas comme une date.",
        "cure": "Si c’est bien ce que vous voulez dire, écrivez « signature: 2022-09-26 »."
      },
      "en": {
        "cause": "For “signature”, “26/09/2022” does not read as a date.",
        "cure": "If that is what you mean, write “signature: 2022-09-26”."
      }
    }
  },
  "value-out-of-range": {
    "excerpt": [
      "   4 │   taille: 5",
      "     │           ^"
    ],
    "sentences": {
      "fr": {
        "cause": "Pour « taille », « 5 » est hors des bornes.",
        "cure": "Écrivez une valeur de 1 à 4."
      },
      "en": {
        "cause": "For “taille”, “5” is out of bounds.",
        "cure": "Write a value from 1 to 4."
      }
    }
  },
  "weight-partial": {
    "excerpt": [
      "  17 │           - { nom: Annuaire, fait: oui }",
      "     │               ^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Dans la mission « Accès aux soins », seuls certains indicateurs ont « montant ».",
        "cure": "Ajoutez « montant: … » à cet indicateur, ou retirez cette clé de tous."
      },
      "en": {
        "cause": "In the mission “Care access”, only some indicators have “montant”.",
        "cure": "Add “montant: …” to this indicator, or remove that key from all of them."
      }
    }
  },
  "weights-all-zero": {
    "excerpt": [
      "  16 │           - { nom: ALD, fait: oui, poids: 0 }",
      "     │                                           ^"
    ],
    "sentences": {
      "fr": {
        "cause": "Dans la mission « Accès aux soins », tous les poids sont nuls.",
        "cure": "Donnez à un indicateur au moins « poids » supérieur à 0."
      },
      "en": {
        "cause": "In the mission “Care access”, all weights are zero.",
        "cure": "Give at least one indicator a “poids” above 0."
      }
    }
  },
  "weights-and-amounts": {
    "excerpt": [
      "  17 │           - { nom: Annuaire, fait: oui, montant: 9 000 € }",
      "     │                                                  ^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Dans la mission « Accès aux soins », des indicateurs ont un poids et d’autres un montant.",
        "cure": "Donnez à tous « poids » ou à tous « montant »."
      },
      "en": {
        "cause": "In the mission “Care access”, some indicators have a weight and others an amount.",
        "cure": "Give all of them “poids”, or all of them “montant”."
      }
    }
  },
  "word-other-language": {
    "excerpt": [
      "  13 │     fongibilite: { regime: free }",
      "     │                            ^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Pour « regime », « free » n’est pas dans la langue de ce fichier.",
        "cure": "Écrivez « regime: libre »."
      },
      "en": {
        "cause": "For “regime”, “free” is not in the language of this file.",
        "cure": "Write “regime: libre”."
      }
    }
  },
  "word-unknown": {
    "excerpt": [
      "  13 │     fongibilite: { regime: libres }",
      "     │                            ^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Pour « regime », « libres » n’est pas un choix possible.",
        "cure": "Vouliez-vous écrire « libre » ? Les choix sont « libre », « missions », « vers_fonctionnement » ou « aucune »."
      },
      "en": {
        "cause": "For “regime”, “libres” is not one of the choices.",
        "cure": "Did you mean “libre”? The choices are “libre”, “missions”, “vers_fonctionnement” or “aucune”."
      }
    }
  },
  "yaml-alias-expansion": {
    "excerpt": [
      "   6 │   acces_aux_soins: *m",
      "     │                    ^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Les renvois (« *… ») recopient plus de 10 000 valeurs.",
        "cure": "Écrivez les valeurs en toutes lettres au lieu d’emboîter les renvois."
      },
      "en": {
        "cause": "The aliases (“*…”) copy more than 10,000 values.",
        "cure": "Write the values out instead of nesting aliases."
      }
    }
  },
  "yaml-alias-unknown": {
    "excerpt": [
      "   4 │   taille: *taille",
      "     │           ^^^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Le renvoi « *taille » ne désigne rien de ce qui précède.",
        "cure": "Marquez plus haut la valeur avec « &taille », ou recopiez-la ici ; pour un simple texte, mettez-le entre guillemets."
      },
      "en": {
        "cause": "The alias “*taille” refers to nothing above it.",
        "cure": "Mark the value above with “&taille”, or copy it here; if it is plain text, put it between quotation marks."
      }
    }
  },
  "yaml-several-documents": {
    "excerpt": [
      "   5 │ ---",
      "     │ ^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "Ce fichier contient plusieurs documents, séparés par « --- ».",
        "cure": "Gardez un seul contrat par fichier, et retirez la ligne « --- »."
      },
      "en": {
        "cause": "This file holds several documents, separated by “---”.",
        "cure": "Keep one contract per file, and remove the line “---”."
      }
    }
  },
  "yaml-syntax": {
    "excerpt": [
      "   5 │ exercices: [{ annee: 1 }",
      "     │            ^"
    ],
    "sentences": {
      "fr": {
        "cause": "Ce crochet n’est jamais refermé.",
        "cure": "Ajoutez « ] » après le dernier élément qu’il entoure, avec une virgule entre les éléments."
      },
      "en": {
        "cause": "This bracket is never closed.",
        "cure": "Add “]” after the last item it holds, with a comma between the items."
      }
    }
  },
  "yaml-tag": {
    "excerpt": [
      "   4 │   taille: !!int 2",
      "     │           ^^^^^"
    ],
    "sentences": {
      "fr": {
        "cause": "L’étiquette YAML « !!int » n’est pas acceptée.",
        "cure": "Retirez-la et écrivez la valeur seule."
      },
      "en": {
        "cause": "The YAML tag “!!int” is not accepted.",
        "cure": "Remove it and write the value alone."
      }
    }
  },
  "yaml-too-deep": {
    "excerpt": [
      "   5 │ …[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
      "     │                             ^"
    ],
    "sentences": {
      "fr": {
        "cause": "Plus de 40 niveaux sont emboîtés ici.",
        "cure": "Retirez les accolades, les crochets ou les retraits en trop."
      },
      "en": {
        "cause": "More than 40 levels are nested here.",
        "cure": "Remove the braces, brackets or indentation that are too many."
      }
    }
  },
  "year-after-end": {
    "excerpt": [
      "  13 │   - annee: 3",
      "     │            ^"
    ],
    "sentences": {
      "fr": {
        "cause": "L’exercice 3 commence après la fin du contrat, le 25 septembre 2024.",
        "cure": "Retirez cet exercice, ou corrigez « fin »."
      },
      "en": {
        "cause": "Year 3 begins after the end of the contract, 25 September 2024.",
        "cure": "Remove this year, or correct “fin”."
      }
    }
  },
  "year-duplicate": {
    "excerpt": [
      "  13 │   - annee: 1",
      "     │            ^"
    ],
    "sentences": {
      "fr": {
        "cause": "L’exercice 1 est décrit deux fois.",
        "cure": "Réunissez les deux en un seul, ou corrigez « annee »."
      },
      "en": {
        "cause": "Year 1 is described twice.",
        "cure": "Join the two into one, or correct “annee”."
      }
    }
  },
  "year-out-of-order": {
    "excerpt": [
      "  13 │   - annee: 1",
      "     │            ^"
    ],
    "sentences": {
      "fr": {
        "cause": "L’exercice 1 vient après l’exercice 2.",
        "cure": "Rangez les exercices du premier au dernier."
      },
      "en": {
        "cause": "Year 1 comes after year 2.",
        "cure": "Put the years in order, from the first to the last."
      }
    }
  }
};
