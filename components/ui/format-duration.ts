/** Minutes in words: "45 m", "5 h 30 m"; with `dayHours`, whole working days as "4 d". */
export function formatDuration(minutes: number, dayHours = 24): string {
  const total = Math.round(minutes);
  const days = Math.floor(total / (dayHours * 60));
  const hours = Math.floor((total - days * dayHours * 60) / 60);
  const rest = total % 60;
  const parts = [days && `${days} d`, hours && `${hours} h`, !days && rest && `${rest} m`].filter(Boolean);
  return parts.length ? parts.join(' ') : '0 m';
}
