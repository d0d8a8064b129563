import type { SettingsList, SettingsPage, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { SettingsService } from './settings.service.js';

@Controller()
export class SettingsController {
  constructor(private readonly settings: SettingsService) {}

  @Serves('listSettings')
  list(@CurrentCaller() caller: Caller): Promise<SettingsList> {
    return this.settings.list(caller);
  }

  @Serves('showSettings')
  show(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'showSettings'>): Promise<SettingsPage> {
    return this.settings.show(caller, params.committeeId);
  }

  @Serves('changeSettings')
  change(@CurrentCaller() caller: Caller, @Taken() input: Takes<'changeSettings'>): Promise<SettingsPage> {
    return this.settings.change(caller, input.params.committeeId, input.version, input.body);
  }
}
