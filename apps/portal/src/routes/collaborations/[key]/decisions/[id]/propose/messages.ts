const nl = {
  title: 'Leg dit besluit voor',
  lead: 'Schrijf op wat jullie verwachten vóór het zover is. Dan kun je later eerlijk terugkijken.',
  send: 'Leg voor',
  after:
    'Wie erbij betrokken zijn kunnen daarna opties en een ander geluid toevoegen, tot het besluit genomen is.',
};

const en: typeof nl = {
  title: 'Propose this decision',
  lead: 'Write down what you expect before it happens. Then you can look back honestly later.',
  send: 'Propose',
  after: 'Those involved can then add options and see it differently, until the decision is taken.',
};

export const messages = { nl, en };
