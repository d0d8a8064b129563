import type { EvidencePage, EvidenceToReuse, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { EvidenceService } from './evidence.service.js';

@Controller()
export class EvidenceController {
  constructor(private readonly evidence: EvidenceService) {}

  @Serves('showEvidence')
  show(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'showEvidence'>): Promise<EvidencePage> {
    return this.evidence.show(caller, params.evidenceId);
  }

  @Serves('listEvidenceToReuse')
  toReuse(@CurrentCaller() caller: Caller, @Taken() input: Takes<'listEvidenceToReuse'>): Promise<EvidenceToReuse> {
    return this.evidence.toReuse(caller, input.params.actionId);
  }

  @Serves('changeEvidence')
  change(@CurrentCaller() caller: Caller, @Taken() input: Takes<'changeEvidence'>): Promise<EvidencePage> {
    return this.evidence.change(caller, changeOf(input), input.body);
  }

  @Serves('attachFile')
  attachFile(@CurrentCaller() caller: Caller, @Taken() input: Takes<'attachFile'>): Promise<EvidencePage> {
    return this.evidence.attachFile(caller, changeOf(input), input.body);
  }

  @Serves('attachLink')
  attachLink(@CurrentCaller() caller: Caller, @Taken() input: Takes<'attachLink'>): Promise<EvidencePage> {
    return this.evidence.attachLink(caller, changeOf(input), input.body);
  }

  @Serves('removeLink')
  removeLink(@CurrentCaller() caller: Caller, @Taken() input: Takes<'removeLink'>): Promise<EvidencePage> {
    return this.evidence.removeLink(caller, changeOf(input), input.body);
  }

  @Serves('useEvidence')
  use(@CurrentCaller() caller: Caller, @Taken() input: Takes<'useEvidence'>): Promise<EvidencePage> {
    return this.evidence.use(caller, changeOf(input), input.body.actionId);
  }

  @Serves('removeEvidence')
  remove(@CurrentCaller() caller: Caller, @Taken() input: Takes<'removeEvidence'>): Promise<EvidencePage> {
    return this.evidence.remove(caller, changeOf(input), input.body);
  }
}

function changeOf({ params, version }: Pick<Takes<'changeEvidence'>, 'params' | 'version'>) {
  return { id: params.evidenceId, seen: version };
}
