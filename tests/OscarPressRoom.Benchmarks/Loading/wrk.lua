-- Asks in turn for the paths that stand behind "--", and ends with one line of figures:
-- requests, seconds, median and 99th percentile in milliseconds, errors.
local requests, turn = {}, 0

function init(paths)
  for place, path in ipairs(paths) do
    requests[place] = wrk.format(nil, path)
  end
end

function request()
  turn = turn % #requests + 1
  return requests[turn]
end

function done(summary, latency)
  local errors = summary.errors
  print(string.format("%d %f %f %f %d", summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
