import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Patch,
  Post,
  Query,
  Res,
  UploadedFiles,
  UseInterceptors,
} from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiConsumes,
  ApiOkResponse,
  ApiParam,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { Response } from 'express';
import { IdPipe } from '../../common/id.pipe.js';
import { Allow, CurrentViewer } from '../../common/policy.js';
import type { Viewer } from '../../common/viewer.js';
import { ImportGroupResponse, ImportHistoryResponse, ImportResponse } from './import.response.js';
import { ImportsService } from './imports.service.js';
import { ImportsViewService } from './imports-view.service.js';
import { AnswerRequest, CommitRequest, HistoryRequest, UploadRequest } from './imports.request.js';
import { RejectsFile } from './rejects-file.service.js';
import { filesInterceptor, keptFiles, type Uploaded } from './upload.interceptor.js';

const UPLOADERS = ['admin', 'operations', 'leader', 'manager'] as const;

@ApiTags('imports')
@Controller('api/imports')
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly view: ImportsViewService,
    private readonly rejects: RejectsFile,
  ) {}

  @Post()
  @HttpCode(202)
  @Allow(...UPLOADERS)
  @UseInterceptors(filesInterceptor())
  @ApiConsumes('multipart/form-data')
  @ApiAcceptedResponse({ type: ImportGroupResponse })
  async upload(
    @CurrentViewer() viewer: Viewer,
    @UploadedFiles() files: Uploaded[] | undefined,
    @Body() { source, kind, dateOrder, commit }: UploadRequest,
  ): Promise<ImportGroupResponse> {
    const said = { source, kind, dateOrder, commit: commit === 'true' };
    return this.imports.receive(viewer, keptFiles(files), said);
  }

  @Get()
  @Allow(...UPLOADERS)
  @ApiOkResponse({ type: ImportHistoryResponse })
  history(
    @CurrentViewer() viewer: Viewer,
    @Query() { page }: HistoryRequest,
  ): Promise<ImportHistoryResponse> {
    return this.view.history(viewer, page ?? 1);
  }

  @Get('groups/:groupId')
  @Allow(...UPLOADERS)
  @ApiParam({ name: 'groupId', type: Number })
  @ApiOkResponse({ type: ImportGroupResponse })
  group(
    @CurrentViewer() viewer: Viewer,
    @Param('groupId', IdPipe) groupId: number,
  ): Promise<ImportGroupResponse> {
    return this.view.group(viewer, groupId);
  }

  @Post('groups/:groupId/commit')
  @HttpCode(202)
  @Allow(...UPLOADERS)
  @ApiParam({ name: 'groupId', type: Number })
  @ApiAcceptedResponse({ type: ImportGroupResponse })
  commit(
    @CurrentViewer() viewer: Viewer,
    @Param('groupId', IdPipe) groupId: number,
    @Body() { accept }: CommitRequest,
  ): Promise<ImportGroupResponse> {
    return this.imports.commit(viewer, groupId, accept);
  }

  @Get(':id')
  @Allow(...UPLOADERS)
  @ApiParam({ name: 'id', type: Number })
  @ApiOkResponse({ type: ImportResponse })
  one(@CurrentViewer() viewer: Viewer, @Param('id', IdPipe) id: number): Promise<ImportResponse> {
    return this.view.one(viewer, id);
  }

  @Patch(':id')
  @Allow(...UPLOADERS)
  @ApiParam({ name: 'id', type: Number })
  @ApiOkResponse({ type: ImportResponse })
  answer(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: number,
    @Body() said: AnswerRequest,
  ): Promise<ImportResponse> {
    return this.imports.answer(viewer, id, { ...said });
  }

  @Get(':id/rejects.csv')
  @Allow(...UPLOADERS)
  @ApiParam({ name: 'id', type: Number })
  @ApiProduces('text/csv')
  @ApiOkResponse({
    schema: { type: 'string' },
    description: 'The rejected rows as they were, with _line and _error.',
  })
  rejectsFile(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: number,
    @Res() response: Response,
  ): Promise<void> {
    return this.rejects.send(viewer, id, response);
  }

  @Delete(':id')
  @Allow(...UPLOADERS)
  @ApiParam({ name: 'id', type: Number })
  @ApiOkResponse({ type: ImportResponse })
  undo(@CurrentViewer() viewer: Viewer, @Param('id', IdPipe) id: number): Promise<ImportResponse> {
    return this.imports.undo(viewer, id);
  }
}
