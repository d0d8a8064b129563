import type { PassageView, SuggestionPage, Surroundings, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../../http/serves.js';
import { DecisionsService } from './decisions.service.js';

/** What waits for a person, in its context, and what they decide. */
@Controller()
export class DecisionsController {
  constructor(private readonly decisions: DecisionsService) {}

  @Serves('listSuggestions')
  listSuggestions(
    @CurrentCaller() caller: Caller,
    @Taken() { query }: Takes<'listSuggestions'>,
  ): Promise<SuggestionPage> {
    return this.decisions.listSuggestions(caller, query);
  }

  @Serves('showSurroundings')
  showSurroundings(
    @CurrentCaller() caller: Caller,
    @Taken() { params }: Takes<'showSurroundings'>,
  ): Promise<Surroundings> {
    return this.decisions.surroundings(caller, params.kind, params.passageId);
  }

  @Serves('decideTheme')
  decide(@CurrentCaller() caller: Caller, @Taken() input: Takes<'decideTheme'>): Promise<PassageView> {
    return this.decisions.decide(caller, input.params.assignmentId, input.version, input.body);
  }

  @Serves('addTheme')
  add(@CurrentCaller() caller: Caller, @Taken() { body }: Takes<'addTheme'>): Promise<PassageView> {
    return this.decisions.add(caller, body);
  }
}
