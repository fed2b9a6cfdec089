const name = (rep: number): string => `Rep ${String(rep + 1).padStart(3, '0')}`;

/** A roster of reps in teams of eight. */
export function rosterCsv(reps: number): string {
  const lines = Array.from({ length: reps }, (_, rep) => {
    const team = Math.floor(rep / 8) + 1;
    return `${name(rep)},rep${rep + 1}@faults.example,AE,Team ${team},Sales,Manager ${team}`;
  });
  return ['Name,Email,Job Role,Team,Parent Team,Manager', ...lines, ''].join('\n');
}

/** Calls on 60 days of 2026, one in 997 with a bad day. */
export function activitiesCsv(rows: number, reps: number): string {
  const lines = ['Call ID,Direction,Date,Time,User,Outcome,Duration (seconds)'];
  for (let row = 0; row < rows; row += 1) {
    const month = 1 + (row % 2);
    const day = row % 997 === 0 ? 'soon' : `2026-0${month}-${String(1 + (row % 28)).padStart(2, '0')}`;
    const outcome = row % 3 === 0 ? 'Connected' : 'No answer';
    lines.push(
      `C${row},Outbound,${day},09:${String(row % 60).padStart(2, '0')},${name(row % reps)},${outcome},${row % 300}`,
    );
  }
  return `${lines.join('\n')}\n`;
}
