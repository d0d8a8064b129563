import type { AnswerDraft, AnswerList, KeptAnswer, KeptAnswerLine, Takes, ThemeStory } from '@followthrough/domain';
import { Controller, StreamableFile } from '@nestjs/common';
import { attachment } from '../../http/attachment.js';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { AnswersService } from './answers.service.js';
import { StoryService } from './story/story.service.js';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The story of a theme, and answers on why it comes back. */
@Controller()
export class AnswersController {
  constructor(
    private readonly answers: AnswersService,
    private readonly stories: StoryService,
  ) {}

  @Serves('showThemeStory')
  story(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'showThemeStory'>): Promise<ThemeStory> {
    return this.stories.show(caller, params.slug);
  }

  @Serves('followOn')
  followOn(@CurrentCaller() caller: Caller, @Taken() { params, body }: Takes<'followOn'>): Promise<ThemeStory> {
    return this.stories.followOn(caller, params.slug, body);
  }

  @Serves('draftAnswer')
  draft(@CurrentCaller() caller: Caller, @Taken() { query }: Takes<'draftAnswer'>): Promise<AnswerDraft> {
    return this.answers.draft(caller, query);
  }

  @Serves('listAnswers')
  list(@CurrentCaller() caller: Caller): Promise<AnswerList> {
    return this.answers.list(caller);
  }

  @Serves('keepAnswer')
  keep(@CurrentCaller() caller: Caller, @Taken() { body }: Takes<'keepAnswer'>): Promise<KeptAnswerLine> {
    return this.answers.keep(caller, body);
  }

  @Serves('showAnswer')
  show(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'showAnswer'>): Promise<KeptAnswer> {
    return this.answers.show(caller, params.answerId);
  }

  @Serves('downloadAnswer')
  async download(
    @CurrentCaller() caller: Caller,
    @Taken() { params }: Takes<'downloadAnswer'>,
  ): Promise<StreamableFile> {
    const { fileName, bytes } = await this.answers.file(caller, params.answerId);
    return new StreamableFile(bytes, {
      ...{ type: wordType, disposition: attachment(fileName), length: bytes.length },
    });
  }
}
