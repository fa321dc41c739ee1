-- Reports that all differ: another source_id, key, text and point each time. Same bytes for both variants.
local token = os.getenv("BENCH_TOKEN") or ""
local run = os.getenv("BENCH_RUN") or "r"
local now = os.getenv("BENCH_NOW")
local texts = {
  "沿江路口有人占道经营，流动摊贩摆摊卖水果，人行道走不过去",
  "小区后门暴露垃圾成堆没人清运，味道很大",
  "路灯坏了一整排，晚上看不见路",
  "楼下店外经营，桌椅摆到门外占了盲道",
  "渣土车沿路抛洒建筑垃圾，路面全是渣土",
  "餐馆油烟直排，烟道对着居民楼",
}
local count = 0

request = function()
  count = count + 1
  local lon = 120.535 + (count % 97) * 0.0003
  local lat = 27.56 + (count % 89) * 0.0002
  local body = string.format(
    '{"channel":"grid_app","source_id":"%s-%d","text":"%s（第%d处）","occurred_at":"%s","location":{"lon":%.6f,"lat":%.6f}}',
    run, count, texts[count % #texts + 1], count, now, lon, lat)
  return wrk.format("POST", nil, {
    ["Content-Type"] = "application/json",
    ["Authorization"] = "Bearer " .. token,
    ["Idempotency-Key"] = run .. "-key-" .. count,
  }, body)
end
