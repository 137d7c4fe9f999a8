import type * as v from 'valibot';
import type { Collaboration } from '../../collaboration/state.ts';
import { notesOf } from '../../field/field.ts';
import { partnerName } from '../../partners/change.ts';
import { headOf, type RecordOf, recordsOf, stateWord, type Word, wordOf } from '../../records/of-kind.ts';
import { daysBetween } from '../../timeline/span.ts';
import { defineView } from '../view.ts';
import { personDependency } from './person-dependency.ts';
import { supportPosition } from './support-position.ts';

/** A department, with what it thinks of the work and how long ago it was spoken to. */
export interface Support {
  id: string;
  title: string;
  lang: string;
  stance: Word | null;
  state: Word;
  interest: string | null;
  contactRole: string | null;
  /** Whole months since the last contact; null when none is on record. */
  monthsSince: number | null;
}

/** One organisation in section, like the floors of a building. */
export interface OrganisationLayers {
  id: string;
  name: string;
  /** Every layer, also those in which nobody is mapped. */
  layers: readonly { layer: Word; departments: readonly Support[] }[];
}

/** Something that rests on one person, by position and never by name. */
export interface Dependency {
  id: string;
  title: string;
  lang: string;
  position: string;
  severity: Word | null;
  state: Word;
  backup: string | null;
  /** The day from which the person is away. */
  until: string | null;
  /** Whether somebody can stand in, or nothing rests on one person any more. */
  isCovered: boolean;
}

export interface LayerMap {
  organisations: readonly OrganisationLayers[];
  dependencies: readonly Dependency[];
  /** Departments in view that were last spoken to half a year ago or longer. */
  longAgo: readonly string[];
  /** What rests on one person without a stand-in. */
  uncovered: readonly string[];
}

/** After this many months without contact the map says so. */
const quietAfterMonths = 6;
const averageMonth = 30.44;

const layers: readonly Word[] = Object.entries(
  notesOf(supportPosition.fields.layer as v.GenericSchema)?.options ?? {},
).map(([id, text]) => ({ id, text }));

type Position = RecordOf<typeof supportPosition>;

export const layerMap = defineView<LayerMap>({
  name: { nl: 'Lagenkaart', en: 'Layer map' },
  invitation: {
    nl: 'Breng eerst één afdeling in kaart die van jullie werk weet, of er juist niet van weet: dan zien jullie in welke lagen nog niemand jullie kent.',
    en: 'First map one department that knows of your work, or one that does not: then you see in which layers nobody knows you yet.',
  },
  of: (state, today) => {
    const positions = recordsOf(state, supportPosition);
    const dependencies = recordsOf(state, personDependency).map(dependencyOf);
    if (positions.length + dependencies.length === 0) return null;
    const organisations = [...new Set(positions.map(({ fields }) => fields.organisation ?? ''))];
    return {
      organisations: organisations.map((id) => organisationOf(state, id, positions, today)),
      dependencies: dependencies.toSorted((a, b) => Number(a.isCovered) - Number(b.isCovered)),
      longAgo: state.status === 'concluded' ? [] : longAgo(positions, today),
      uncovered: dependencies.filter(({ isCovered }) => !isCovered).map(({ title }) => title),
    };
  },
});

const organisationOf = (
  state: Collaboration,
  id: string,
  positions: readonly Position[],
  today: string,
): OrganisationLayers => {
  const here = positions.filter(({ fields }) => (fields.organisation ?? '') === id);
  return {
    id,
    name: partnerName(state, id),
    layers: layers.map((layer) => ({
      layer,
      departments: here.filter(({ fields }) => fields.layer === layer.id).map(supportOf(today)),
    })),
  };
};

const supportOf =
  (today: string) =>
  (record: Position): Support => ({
    ...headOf(supportPosition, record),
    stance: wordOf(supportPosition, record, 'stance'),
    state: stateWord(supportPosition, record),
    interest: record.fields.interest ?? null,
    contactRole: record.fields.contactRole ?? null,
    monthsSince: monthsSince(record, today),
  });

const monthsSince = ({ fields: { lastContact } }: Position, today: string): number | null =>
  lastContact === undefined ? null : Math.max(0, Math.floor(daysBetween(lastContact, today) / averageMonth));

const longAgo = (positions: readonly Position[], today: string): string[] =>
  positions
    .filter((record) => record.state === 'mapped' && (monthsSince(record, today) ?? 0) >= quietAfterMonths)
    .map(({ fields }) => fields.department ?? '…');

const dependencyOf = (record: RecordOf<typeof personDependency>): Dependency => ({
  ...headOf(personDependency, record),
  position: record.fields.position ?? '…',
  severity: wordOf(personDependency, record, 'severity'),
  state: stateWord(personDependency, record),
  backup: record.fields.backup ?? null,
  until: record.fields.until ?? null,
  isCovered: record.state === 'covered' || record.state === 'resolved',
});
