import { Injectable } from '@nestjs/common';
import { limits, type moderation, type SubjectKind } from '@concivis/contracts';
import { worksFor, type Actor } from '../identity/index.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { pageOf, placeOf } from '../platform/http/cursor.ts';
import { Refusal } from '../platform/http/problem.ts';
import { Catalogue } from '../public-services/index.ts';
import { FindContents } from './find-contents.ts';
import {
  countWaitingReports,
  decidedReports,
  decisionsOnSubjects,
  reportsOfSubjects,
  waitingReports,
  type DecisionRow,
  type QueueRow,
  type ReportRow,
} from './moderation.queries.ts';
import { presentDecision, presentReport, presentReported } from './present-reported.ts';

/** Reported contents with what was said of them and decided on them. A fixed number of queries for any number. */
@Injectable()
export class FindReports {
  readonly #database: Database;
  readonly #contents: FindContents;
  readonly #catalogue: Catalogue;
  readonly #clock: Clock;

  constructor(database: Database, contents: FindContents, catalogue: Catalogue, clock: Clock) {
    this.#database = database;
    this.#contents = contents;
    this.#catalogue = catalogue;
    this.#clock = clock;
  }

  /** `department` null: all of them. */
  async queue(
    department: string | null,
    { state = 'waiting', after }: { state?: 'waiting' | 'decided' | undefined; after?: string | undefined },
  ): Promise<moderation.ReportedPage> {
    const limit = limits.page.default;
    const place = after === undefined ? null : placeOf(after);
    const rows = await this.#database.read(state === 'waiting' ? waitingReports : decidedReports, [
      department,
      place?.key ?? null,
      place?.id ?? null,
      limit + 1,
    ]);
    const views = await this.#present(rows.slice(0, limit));
    return pageOf(rows, limit, {
      present: (row) => viewOf(views, row),
      place: (row) => ({ key: row.at.getTime(), id: row.subject_id }),
    });
  }

  /** @throws {Refusal} `not-found` when there is no such content in the actor's department. */
  async one(actor: Actor, kind: SubjectKind, id: string): Promise<moderation.ReportedView> {
    const content = (await this.#contents.find([{ kind, id }])).get(id);
    if (content === undefined) throw new Refusal('not-found');
    const department = await this.#catalogue.departmentOf(content.service);
    if (!worksFor(actor, department)) throw new Refusal('not-found');
    const row = { subject_kind: kind, subject_id: id, department_code: department, at: this.#clock.now() };
    return viewOf(await this.#present([row]), row);
  }

  async countWaiting(department: string | null): Promise<number> {
    const [row] = await this.#database.read(countWaitingReports, [department]);
    return row?.waiting ?? 0;
  }

  /** Reports and decisions of one subject, as a case shows them. */
  async ofSubject(id: string): Promise<Pick<moderation.ReportedView, 'reports' | 'decisions'>> {
    const { reports, decisions } = await this.#said([id]);
    return { reports: reports.map(presentReport), decisions: decisions.map(presentDecision) };
  }

  async #said(ids: readonly string[]): Promise<{ reports: ReportRow[]; decisions: DecisionRow[] }> {
    const [reports, decisions] = await Promise.all([
      this.#database.read(reportsOfSubjects, [ids]),
      this.#database.read(decisionsOnSubjects, [ids]),
    ]);
    return { reports, decisions };
  }

  async #present(rows: readonly QueueRow[]): Promise<ReadonlyMap<string, moderation.ReportedView>> {
    const ids = rows.map(({ subject_id }) => subject_id);
    const [contents, { reports, decisions }] = await Promise.all([
      this.#contents.find(
        rows.map(({ subject_kind, subject_id }) => ({ kind: subject_kind, id: subject_id })),
      ),
      this.#said(ids),
    ]);
    const reportsOf = Map.groupBy(reports, ({ subject_id }) => subject_id);
    const decisionsOn = Map.groupBy(decisions, ({ subject_id }) => subject_id);
    return new Map(
      rows.flatMap((row) => {
        const content = contents.get(row.subject_id);
        if (content === undefined) return [];
        const view = presentReported(content, row.department_code, {
          reports: reportsOf.get(row.subject_id) ?? [],
          decisions: decisionsOn.get(row.subject_id) ?? [],
          fallbackAt: row.at,
        });
        return [[row.subject_id, view] as const];
      }),
    );
  }
}

const viewOf = (
  views: ReadonlyMap<string, moderation.ReportedView>,
  row: QueueRow,
): moderation.ReportedView => {
  const view = views.get(row.subject_id);
  if (view === undefined) throw new Error(`A report is about ${row.subject_id}, which is not there`);
  return view;
};
