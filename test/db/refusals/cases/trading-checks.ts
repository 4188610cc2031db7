import type { RuleCases } from '../support/rule-cases.ts';

const NO_SUM = ['NaN', 'Infinity'];

/** What breaks each check of the trading ledger. */
export const TRADING_CHECKS: RuleCases = {
  'trading.trades': {
    trades_tokens_check: [{ token_in: '' }, { token_out: '' }, { token_in: 'SOL' }, { token_in: 'sol' }],
    trades_amount_in_check: [0, -1, ...NO_SUM].map((amount_in) => ({ amount_in })),
    trades_amount_out_check: [-0.001, ...NO_SUM].map((amount_out) => ({ amount_out })),
    trades_price_check: [0, -1, ...NO_SUM].map((price) => ({ price })),
    trades_profit_loss_check: [...NO_SUM, '-Infinity'].map((profit_loss) => ({ profit_loss })),
    trades_slippage_check: [{ slippage_bps: -1 }, { slippage_bps: 10_001 }],
    trades_block_height_check: [{ last_valid_block_height: -1 }],
    trades_execution_time_check: [{ execution_time_ms: -1 }],
    trades_gas_check: [{ gas_used: -1 }],
    trades_confidence_check: [-0.01, 1.01, 'NaN'].map((confidence_score) => ({ confidence_score })),
    trades_status_check: [{ status: 'DONE' }, { status: 'pending' }],
  },
  'trading.ai_decisions': {
    ai_decisions_decision_id_check: [{ decision_id: '' }],
    ai_decisions_pair_check: ['SOL', 'SOL/', 'SOL/USDC/USDT', 'SOL USDC', ''].map((token_pair) => ({
      token_pair,
    })),
    ai_decisions_amount_check: [-1, ...NO_SUM].map((amount_usd) => ({ amount_usd })),
    ai_decisions_confidence_check: [-0.01, 1.01, 'NaN'].map((confidence) => ({ confidence })),
    ai_decisions_stop_loss_check: [0, ...NO_SUM].map((stop_loss_price) => ({ stop_loss_price })),
    ai_decisions_take_profit_check: [0, ...NO_SUM].map((take_profit_price) => ({ take_profit_price })),
    ai_decisions_model_tokens_check: [{ gemini_tokens_input: -1 }, { gemini_tokens_output: -1 }],
    ai_decisions_model_cost_check: [-0.01, ...NO_SUM].map((gemini_cost_usd) => ({ gemini_cost_usd })),
    ai_decisions_type_check: [{ decision_type: 'WAIT' }],
    ai_decisions_status_check: [{ execution_status: 'DONE' }],
  },
  'trading.system_logs': {
    system_logs_module_check: [{ module: '' }],
    system_logs_level_check: [{ level: 'TRACE' }, { level: 'info' }],
  },
  'trading.market_snapshots': {
    market_snapshots_pair_check: [{ token_pair: 'SOL' }, { token_pair: 'SOL/USDC/USDT' }],
    market_snapshots_source_check: [{ source: '' }],
    market_snapshots_price_check: [0, -1, ...NO_SUM].map((price) => ({ price })),
    market_snapshots_volume_check: [-1, ...NO_SUM].map((volume_24h_usd) => ({ volume_24h_usd })),
    market_snapshots_liquidity_check: [-1, ...NO_SUM].map((liquidity_usd) => ({ liquidity_usd })),
    market_snapshots_spread_check: [-1, ...NO_SUM].map((bid_ask_spread_bps) => ({ bid_ask_spread_bps })),
    market_snapshots_volatility_check: [-1, ...NO_SUM].map((volatility_1h) => ({ volatility_1h })),
  },
  'trading.strategy_performance': {
    strategy_performance_strategy_check: [{ strategy_name: '' }],
    strategy_performance_period_check: [
      { period_end: '2026-05-01T00:00:00Z' },
      { period_end: '2026-04-30T00:00:00Z' },
    ],
    strategy_performance_counts_check: [
      { total_trades: -1 },
      { winning_trades: -1 },
      { losing_trades: -1 },
      { winning_trades: 2, losing_trades: 1 },
    ],
    strategy_performance_pnl_check: [...NO_SUM, '-Infinity'].map((total_pnl_usd) => ({ total_pnl_usd })),
    strategy_performance_sharpe_check: [...NO_SUM, '-Infinity'].map((sharpe_ratio) => ({ sharpe_ratio })),
    strategy_performance_drawdown_check: [-1, ...NO_SUM].map((max_drawdown_pct) => ({ max_drawdown_pct })),
    strategy_performance_win_rate_check: [-0.01, 1.01, 'NaN'].map((win_rate) => ({ win_rate })),
    strategy_performance_profit_factor_check: [-1, ...NO_SUM].map((profit_factor) => ({ profit_factor })),
    strategy_performance_duration_check: [-1, ...NO_SUM].map((minutes) => ({
      avg_trade_duration_minutes: minutes,
    })),
  },
  'trading.portfolio_snapshots': {
    portfolio_snapshots_value_check: [...NO_SUM, '-Infinity'].map((total_value_usd) => ({ total_value_usd })),
    portfolio_snapshots_cash_check: [...NO_SUM, '-Infinity'].map((cash_usdc) => ({ cash_usdc })),
    portfolio_snapshots_pnl_check: ['pnl_24h_usd', 'pnl_7d_usd', 'pnl_30d_usd'].flatMap((column) =>
      [...NO_SUM, '-Infinity'].map((sum) => ({ [column]: sum })),
    ),
    portfolio_snapshots_risk_check: [-1, ...NO_SUM].map((risk_score) => ({ risk_score })),
  },
  'trading.trade_imports': {
    trade_imports_format_check: [{ format: 'XLSX' }],
    trade_imports_names_check: [{ source: '' }, { pair: 'SOL' }],
    trade_imports_counts_check: [{ row_count: 0, new_count: 0 }, { new_count: -1 }, { new_count: 2 }],
  },
  'trading.imported_trades': { imported_trades_key_check: [{ key: '' }] },
  'trading.tokens': {
    tokens_token_check: [{ token: '' }, { token: 'A/B' }, { token: 'A B' }, { token: 'A\n' }],
    tokens_decimals_check: [{ decimals: -1 }, { decimals: 19 }],
  },
};
