import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../../common/id.pipe.js';
import { Allow, CurrentViewer } from '../../common/policy.js';
import type { Viewer } from '../../common/viewer.js';
import { NoteResponse } from './note.response.js';
import { NotesService } from './notes.service.js';
import { SaveNoteRequest } from './save-note.request.js';

@ApiTags('notes')
@ApiParam({ name: 'id', type: Number })
@Controller('api')
export class NotesController {
  constructor(private readonly notes: NotesService) {}

  @Get('reps/:id/notes')
  @Allow('admin', 'leader', 'manager', 'rep')
  @ApiOkResponse({ type: [NoteResponse] })
  list(@CurrentViewer() viewer: Viewer, @Param('id', IdPipe) id: number): Promise<NoteResponse[]> {
    return this.notes.list(viewer, id);
  }

  @Post('reps/:id/notes')
  @Allow('admin', 'leader', 'manager')
  @ApiCreatedResponse({ type: NoteResponse })
  create(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: number,
    @Body() { body }: SaveNoteRequest,
  ): Promise<NoteResponse> {
    return this.notes.create(viewer, id, body);
  }

  @Patch('notes/:id')
  @Allow('admin', 'leader', 'manager')
  @ApiOkResponse({ type: NoteResponse })
  change(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: number,
    @Body() { body }: SaveNoteRequest,
  ): Promise<NoteResponse> {
    return this.notes.change(viewer, id, body);
  }

  @Delete('notes/:id')
  @HttpCode(204)
  @Allow('admin', 'leader', 'manager')
  @ApiNoContentResponse()
  remove(@CurrentViewer() viewer: Viewer, @Param('id', IdPipe) id: number): Promise<void> {
    return this.notes.remove(viewer, id);
  }
}
