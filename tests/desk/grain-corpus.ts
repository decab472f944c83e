import { article } from './small-corpus.ts'

/** Coverage of a made-up quarrel over a grain corridor: two sides, dates, and voices that say more than one thing. */
export const grain = [
  article(
    'corridor-proposed',
    [
      'Turkish Foreign Minister Selim Aydin proposed a grain corridor on Monday. “Ships must sail before the harvest rots,” Aydin said in Izmir.',
      'Ankara said that the grain corridor would be watched by neutral crews.',
      'Russian Foreign Minister Sergei Lavrov rejected the grain corridor. “We will not open a road for weapons,” Lavrov said in Sochi.',
    ],
    { title: 'Ankara proposes a corridor', outlet: 'The Quay Courier', published: '2022-05-02' },
  ),
  article(
    'corridor-conditions',
    [
      'Moscow would support the grain corridor only if sanctions on its banks were lifted, Lavrov said on Tuesday.',
      'Aydin has not said that Turkey would pay for the grain corridor.',
      'Russia inspected three grain ships near the corridor on Friday.',
      'The Moscow economist Irina Belova called the grain corridor a mistake. “Farmers gain nothing from it,” said Belova, who teaches in Kazan.',
    ],
    { title: 'Moscow names its price', outlet: 'Harbour Times', published: '2022-06-14' },
  ),
  article(
    'corridor-opens',
    [
      'The Kremlin backed the grain corridor after a night of talks. “The ships may pass,” Lavrov said.',
      'Aydin said that Lavrov had agreed to inspections in the grain corridor.',
      'Ukraine welcomed the grain corridor, President Volodymyr Zelensky said.',
    ],
    { title: 'Ships may pass', outlet: 'The Quay Courier', published: '2022-07-22' },
  ),
]

/** Two of one surname, each with an office. */
export const namesakes = [
  article('bridge-planned', [
    'Finnish Foreign Minister Hanna Brandt opposed the bridge. “It will cost us the harbour,” Hanna Brandt said.',
    'Swedish Prime Minister Karl Brandt praised the bridge. “It is a good bridge,” Karl Brandt said in Malmo.',
    'Hanna Brandt and Karl Brandt are not related.',
  ]),
]

/** Two of one surname, without an office that a list could know them by. */
export const neighbours = [
  article('quay', [
    'Berta Lindqvist, a baker in Nordhaven, opposed the quay. “It will cost us the harbour,” Berta Lindqvist said.',
    'Olaf Lindqvist, who builds boats, praised the quay. “It is a good quay,” Olaf Lindqvist said.',
  ]),
]
