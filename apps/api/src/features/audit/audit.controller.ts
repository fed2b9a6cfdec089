import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../common/policy.js';
import { AuditRequest } from './audit.request.js';
import { AuditResponse } from './audit.response.js';
import { AUDIT_PAGE_SIZE, AuditService } from './audit.service.js';

@ApiTags('audit')
@Controller('api/audit')
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  @Get()
  @Allow('admin')
  @ApiOkResponse({ type: AuditResponse })
  async list(@Query() query: AuditRequest): Promise<AuditResponse> {
    const page = query.page ?? 1;
    return { ...(await this.audit.page(page, query.action ?? null)), page, pageSize: AUDIT_PAGE_SIZE };
  }
}
