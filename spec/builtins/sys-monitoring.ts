/** sys.monitoring (PEP 669 as of Python 3.14). All positional-only. */
import { fn, module } from './dsl';

export const monitoring = module(
  'sys.monitoring',
  'modules/sys-monitoring',
  [
    fn('use_tool_id(tool_id, name, /)', 'sysMonitoringUseToolId', 'Takes a tool id.'),
    fn('clear_tool_id(tool_id, /)', 'sysMonitoringClearToolId', 'Takes away all callbacks and events of a tool.'),
    fn('free_tool_id(tool_id, /)', 'sysMonitoringFreeToolId', 'Gives a tool id back.'),
    fn('get_tool(tool_id, /)', 'sysMonitoringGetTool', 'Name of the tool with that id, or None.'),
    fn('register_callback(tool_id, event, func, /)', 'sysMonitoringRegisterCallback', 'Sets the callback of one event; returns the one before.'),
    fn('get_events(tool_id, /)', 'sysMonitoringGetEvents', 'Events of all code.'),
    fn('set_events(tool_id, event_set, /)', 'sysMonitoringSetEvents', 'Sets the events of all code.'),
    fn('get_local_events(tool_id, code, /)', 'sysMonitoringGetLocalEvents', 'Events of one code object.'),
    fn('set_local_events(tool_id, code, event_set, /)', 'sysMonitoringSetLocalEvents', 'Sets the events of one code object.'),
    fn('restart_events()', 'sysMonitoringRestartEvents', 'Switches on again what DISABLE switched off.'),
    fn('_all_events()', 'sysMonitoringAllEvents', 'Event names with the tools that have them on.'),
  ],
  'sysMonitoringInit',
);
