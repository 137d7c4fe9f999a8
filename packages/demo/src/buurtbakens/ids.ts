/** The people of Buurtbakens by position, for those who record something. */
export const who = {
  coordinator: 'buurtbakens-veiligheidsregio-1',
  planvormer: 'buurtbakens-veiligheidsregio-2',
  postcommandant: 'buurtbakens-veiligheidsregio-3',
  adviseur: 'buurtbakens-kwelderburen-1',
  dorpencoordinator: 'buurtbakens-kwelderburen-2',
  procesbegeleider: 'buurtbakens-schuifdak-1',
  ontwerper: 'buurtbakens-schuifdak-2',
  maker: 'buurtbakens-schuifdak-3',
  spelontwerper: 'buurtbakens-losse-planken-1',
  houtbouwer: 'buurtbakens-losse-planken-2',
  geluidsmaker: 'buurtbakens-losse-planken-3',
  onderzoeker: 'buurtbakens-universiteit-1',
  promovendus: 'buurtbakens-universiteit-2',
  zeekant: 'buurtbakens-dorpsraden-1',
  landkant: 'buurtbakens-dorpsraden-2',
  wijkverpleegkundige: 'buurtbakens-zorggroep-1',
} as const;

export const partner = {
  veiligheidsregio: 'buurtbakens-veiligheidsregio',
  gemeente: 'buurtbakens-kwelderburen',
  atelier: 'buurtbakens-schuifdak',
  makers: 'buurtbakens-losse-planken',
  universiteit: 'buurtbakens-universiteit',
  dorpsraden: 'buurtbakens-dorpsraden',
  zorggroep: 'buurtbakens-zorggroep',
  fonds: 'buurtbakens-fonds',
} as const;
