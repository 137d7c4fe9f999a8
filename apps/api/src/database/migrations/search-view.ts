import { Migration } from '@mikro-orm/migrations';
import { roles } from '@samenspel/event-log';

const configuration = `case language when 'en' then 'pg_catalog.english'::regconfig else 'pg_catalog.dutch'::regconfig end`;

/**
 * What can be found in a collaboration. There is no index over the words: a search stays within one collaboration, whose
 * rows the primary key holds together, and an index made writing a row half as slow again. The planner remembers nothing of
 * the texts, since erasing does not reach there.
 */
export class SearchView extends Migration {
  override up(): void {
    this.addSql(`
      create table search_view (
        collaboration_id text not null,
        version          integer not null,
        thing            text not null,
        visibility       text not null,
        author           text not null,
        language         text not null,
        kind             text not null,
        title            text not null,
        title_language   text not null,
        heading          text not null,
        body             text not null,
        occurred_on      date not null,
        recorded_at      timestamptz(3) not null,
        words            tsvector not null generated always as (
          setweight(to_tsvector(${configuration}, heading), 'A') || setweight(to_tsvector(${configuration}, body), 'B')
        ) stored,
        primary key (collaboration_id, thing, visibility, author, language)
      )`);
    for (const column of ['title', 'heading', 'body', 'words'])
      this.addSql(`alter table search_view alter column ${column} set statistics 0`);
    this.addSql(`grant select, insert, update, delete on search_view to ${roles.application}`);
  }

  override down(): void {
    this.addSql('drop table search_view');
  }
}
