import { Module } from '@nestjs/common';
import { DeliveryService } from './delivery.service.js';
import { DigestService } from './digest.service.js';
import { MailController } from './mail.controller.js';
import { OutboxService } from './outbox.service.js';
import { PreferenceService } from './preference.service.js';

@Module({
  controllers: [MailController],
  providers: [DeliveryService, DigestService, OutboxService, PreferenceService],
})
export class MailModule {}
