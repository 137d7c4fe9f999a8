/** The people of Avondplein by position, for those who record something. */
export const who = {
  coordinator: 'avondplein-gemeente-1',
  wijkregisseur: 'avondplein-gemeente-2',
  adviseur: 'avondplein-gemeente-3',
  beleidsmedewerker: 'avondplein-gemeente-4',
  wijkagent: 'avondplein-politieteam-1',
  teamchef: 'avondplein-politieteam-2',
  gebiedsbeheerder: 'avondplein-kadehuis-1',
  gastheer: 'avondplein-kadehuis-2',
  procesbegeleider: 'avondplein-vlonderlicht-1',
  ontwerper: 'avondplein-vlonderlicht-2',
  onderzoeker: 'avondplein-vlonderlicht-3',
  jongerenwerker: 'avondplein-hoekplank-1',
  jongere: 'avondplein-hoekplank-2',
  bewoner: 'avondplein-stationskwartier-1',
  tweedeBewoner: 'avondplein-stationskwartier-2',
  stationsmanager: 'avondplein-perronzijde-1',
} as const;

export const partner = {
  gemeente: 'avondplein-gemeente',
  politieteam: 'avondplein-politieteam',
  kadehuis: 'avondplein-kadehuis',
  studio: 'avondplein-vlonderlicht',
  hoekplank: 'avondplein-hoekplank',
  bewoners: 'avondplein-stationskwartier',
  stationsbeheer: 'avondplein-perronzijde',
  fonds: 'avondplein-fonds',
} as const;
