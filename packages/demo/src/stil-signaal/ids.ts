/** The people of Stil Signaal by position, for those who record something. */
export const who = {
  coordinator: 'stil-signaal-veiligheidshuis-1',
  casusregisseur: 'stil-signaal-veiligheidshuis-2',
  projectleider: 'stil-signaal-politie-1',
  rechercheur: 'stil-signaal-politie-2',
  jeugdagent: 'stil-signaal-politie-3',
  zorgcoordinator: 'stil-signaal-scholenkring-1',
  procesbegeleider: 'stil-signaal-rafelkaart-1',
  ontwerper: 'stil-signaal-rafelkaart-2',
  onderzoeker: 'stil-signaal-hogeschool-1',
  panellid: 'stil-signaal-jongerenpanel-1',
} as const;

export const partner = {
  politie: 'stil-signaal-politie',
  veiligheidshuis: 'stil-signaal-veiligheidshuis',
  scholenkring: 'stil-signaal-scholenkring',
  bureau: 'stil-signaal-rafelkaart',
  hogeschool: 'stil-signaal-hogeschool',
  jongerenpanel: 'stil-signaal-jongerenpanel',
  regeling: 'stil-signaal-regeling',
} as const;
