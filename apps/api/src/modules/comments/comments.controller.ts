import type { CommentList, OpenComments, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { CommentsService } from './comments.service.js';

@Controller()
export class CommentsController {
  constructor(private readonly comments: CommentsService) {}

  @Serves('listOpenComments')
  open(@CurrentCaller() caller: Caller): Promise<OpenComments> {
    return this.comments.open(caller);
  }

  @Serves('listActionComments')
  onAction(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'listActionComments'>): Promise<CommentList> {
    return this.comments.list(caller, params);
  }

  @Serves('commentOnAction')
  addToAction(@CurrentCaller() caller: Caller, @Taken() input: Takes<'commentOnAction'>): Promise<CommentList> {
    return this.comments.add(caller, input.params, input.body);
  }

  @Serves('listReviewComments')
  onReview(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'listReviewComments'>): Promise<CommentList> {
    return this.comments.list(caller, params);
  }

  @Serves('commentOnReview')
  addToReview(@CurrentCaller() caller: Caller, @Taken() input: Takes<'commentOnReview'>): Promise<CommentList> {
    return this.comments.add(caller, input.params, input.body);
  }

  @Serves('listStrategyComments')
  onStrategy(@CurrentCaller() caller: Caller, @Taken() input: Takes<'listStrategyComments'>): Promise<CommentList> {
    return this.comments.list(caller, input.params);
  }

  @Serves('commentOnStrategy')
  addToStrategy(@CurrentCaller() caller: Caller, @Taken() input: Takes<'commentOnStrategy'>): Promise<CommentList> {
    return this.comments.add(caller, input.params, input.body);
  }

  @Serves('listClaimComments')
  onClaim(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'listClaimComments'>): Promise<CommentList> {
    return this.comments.list(caller, params);
  }

  @Serves('commentOnClaim')
  addToClaim(@CurrentCaller() caller: Caller, @Taken() input: Takes<'commentOnClaim'>): Promise<CommentList> {
    return this.comments.add(caller, input.params, input.body);
  }

  @Serves('changeComment')
  change(@CurrentCaller() caller: Caller, @Taken() input: Takes<'changeComment'>): Promise<CommentList> {
    return this.comments.change(caller, changeOf(input), input.body);
  }

  @Serves('withdrawComment')
  withdraw(@CurrentCaller() caller: Caller, @Taken() input: Takes<'withdrawComment'>): Promise<CommentList> {
    return this.comments.withdraw(caller, changeOf(input));
  }

  @Serves('resolveComment')
  resolve(@CurrentCaller() caller: Caller, @Taken() input: Takes<'resolveComment'>): Promise<CommentList> {
    return this.comments.resolve(caller, changeOf(input), input.body.resolved);
  }
}

function changeOf({ params, version }: Pick<Takes<'changeComment'>, 'params' | 'version'>) {
  return { id: params.commentId, seen: version };
}
