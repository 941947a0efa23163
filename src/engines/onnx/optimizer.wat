;; Optimizer arithmetic over float32 arrays in one memory, four lanes at a time. Compiled by scripts/wasm.mjs.
;; Every pointer is a multiple of 16 bytes, every count a multiple of 8 elements (storage.ts pads with zeros).
;; The order of additions is fixed, so that a result never depends on the machine or on the number of threads.
(module
  (import "host" "memory" (memory 0 65536))

  ;; Σ x², in float64: eight sums, added in one order at the end.
  (func (export "sum_of_squares") (param $x i32) (param $count i32) (result f64)
    (local $end i32) (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $first v128) (local $second v128)
    (local $wide v128)
    (local.set $end (i32.add (local.get $x) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $x) (local.get $end)))
        (local.set $first (v128.load (local.get $x)))
        (local.set $second (v128.load offset=16 (local.get $x)))
        (local.set $a (f64x2.add (local.get $a) (f64x2.mul (local.tee $wide (f64x2.promote_low_f32x4 (local.get $first))) (local.get $wide))))
        (local.set $b (f64x2.add (local.get $b) (f64x2.mul
          (local.tee $wide (f64x2.promote_low_f32x4
            (i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 (local.get $first) (local.get $first))))
          (local.get $wide))))
        (local.set $c (f64x2.add (local.get $c) (f64x2.mul (local.tee $wide (f64x2.promote_low_f32x4 (local.get $second))) (local.get $wide))))
        (local.set $d (f64x2.add (local.get $d) (f64x2.mul
          (local.tee $wide (f64x2.promote_low_f32x4
            (i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 (local.get $second) (local.get $second))))
          (local.get $wide))))
        (local.set $x (i32.add (local.get $x) (i32.const 32)))
        (br $next)))
    (local.set $a (f64x2.add (f64x2.add (local.get $a) (local.get $b)) (f64x2.add (local.get $c) (local.get $d))))
    (f64.add (f64x2.extract_lane 0 (local.get $a)) (f64x2.extract_lane 1 (local.get $a))))

  ;; y += x
  (func (export "add") (param $y i32) (param $x i32) (param $count i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $y) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $y) (local.get $end)))
        (v128.store (local.get $y) (f32x4.add (v128.load (local.get $y)) (v128.load (local.get $x))))
        (local.set $x (i32.add (local.get $x) (i32.const 16)))
        (local.set $y (i32.add (local.get $y) (i32.const 16)))
        (br $next))))

  ;; x *= factor
  (func (export "scale") (param $x i32) (param $count i32) (param $factor f32)
    (local $end i32) (local $factors v128)
    (local.set $factors (f32x4.splat (local.get $factor)))
    (local.set $end (i32.add (local.get $x) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $x) (local.get $end)))
        (v128.store (local.get $x) (f32x4.mul (v128.load (local.get $x)) (local.get $factors)))
        (local.set $x (i32.add (local.get $x) (i32.const 16)))
        (br $next))))

  ;; g = clip·gradient; m += (1−β1)(g−m); v = β2·v + (1−β2)·g²
  ;; w = (before·w − step·m / (√v·root + ε)) · after
  ;; PyTorch's AdamW: before 1−lr·λ, after 1, root 1/√(1−β2ᵗ), step lr/(1−β1ᵗ).
  ;; Transformers' own: before 1, after 1−lr·λ, root 1, step lr·√(1−β2ᵗ)/(1−β1ᵗ).
  (func (export "adamw")
    (param $w i32) (param $gradient i32) (param $m i32) (param $v i32) (param $count i32)
    (param $clip f32) (param $one_minus_beta1 f32) (param $beta2 f32) (param $one_minus_beta2 f32)
    (param $before f32) (param $after f32) (param $step f32) (param $root f32) (param $epsilon f32)
    (local $end i32) (local $g v128) (local $m4 v128) (local $v4 v128)
    (local $clip4 v128) (local $c1 v128) (local $b2 v128) (local $c2 v128)
    (local $before4 v128) (local $after4 v128) (local $step4 v128) (local $root4 v128) (local $epsilon4 v128)
    (local.set $clip4 (f32x4.splat (local.get $clip)))
    (local.set $c1 (f32x4.splat (local.get $one_minus_beta1)))
    (local.set $b2 (f32x4.splat (local.get $beta2)))
    (local.set $c2 (f32x4.splat (local.get $one_minus_beta2)))
    (local.set $before4 (f32x4.splat (local.get $before)))
    (local.set $after4 (f32x4.splat (local.get $after)))
    (local.set $step4 (f32x4.splat (local.get $step)))
    (local.set $root4 (f32x4.splat (local.get $root)))
    (local.set $epsilon4 (f32x4.splat (local.get $epsilon)))
    (local.set $end (i32.add (local.get $w) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $w) (local.get $end)))
        (local.set $g (f32x4.mul (v128.load (local.get $gradient)) (local.get $clip4)))
        (local.set $m4 (v128.load (local.get $m)))
        (local.set $m4 (f32x4.add (local.get $m4) (f32x4.mul (local.get $c1) (f32x4.sub (local.get $g) (local.get $m4)))))
        (v128.store (local.get $m) (local.get $m4))
        (local.set $v4 (f32x4.add
          (f32x4.mul (local.get $b2) (v128.load (local.get $v)))
          (f32x4.mul (f32x4.mul (local.get $c2) (local.get $g)) (local.get $g))))
        (v128.store (local.get $v) (local.get $v4))
        (v128.store (local.get $w)
          (f32x4.mul
            (f32x4.sub
              (f32x4.mul (v128.load (local.get $w)) (local.get $before4))
              (f32x4.div
                (f32x4.mul (local.get $step4) (local.get $m4))
                (f32x4.add (f32x4.mul (f32x4.sqrt (local.get $v4)) (local.get $root4)) (local.get $epsilon4))))
            (local.get $after4)))
        (local.set $w (i32.add (local.get $w) (i32.const 16)))
        (local.set $gradient (i32.add (local.get $gradient) (i32.const 16)))
        (local.set $m (i32.add (local.get $m) (i32.const 16)))
        (local.set $v (i32.add (local.get $v) (i32.const 16)))
        (br $next))))

  ;; g = clip·gradient + λ·w; w −= rate·g
  (func (export "sgd")
    (param $w i32) (param $gradient i32) (param $count i32) (param $clip f32) (param $decay f32) (param $rate f32)
    (local $end i32) (local $w4 v128) (local $clip4 v128) (local $decay4 v128) (local $rate4 v128)
    (local.set $clip4 (f32x4.splat (local.get $clip)))
    (local.set $decay4 (f32x4.splat (local.get $decay)))
    (local.set $rate4 (f32x4.splat (local.get $rate)))
    (local.set $end (i32.add (local.get $w) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $w) (local.get $end)))
        (local.set $w4 (v128.load (local.get $w)))
        (v128.store (local.get $w)
          (f32x4.sub
            (local.get $w4)
            (f32x4.mul
              (local.get $rate4)
              (f32x4.add
                (f32x4.mul (v128.load (local.get $gradient)) (local.get $clip4))
                (f32x4.mul (local.get $w4) (local.get $decay4))))))
        (local.set $w (i32.add (local.get $w) (i32.const 16)))
        (local.set $gradient (i32.add (local.get $gradient) (i32.const 16)))
        (br $next))))

  ;; g = clip·gradient + λ·w; s += g²; w −= rate·g / (√s + ε)
  (func (export "adagrad")
    (param $w i32) (param $gradient i32) (param $s i32) (param $count i32)
    (param $clip f32) (param $decay f32) (param $rate f32) (param $epsilon f32)
    (local $end i32) (local $w4 v128) (local $g v128) (local $s4 v128)
    (local $clip4 v128) (local $decay4 v128) (local $rate4 v128) (local $epsilon4 v128)
    (local.set $clip4 (f32x4.splat (local.get $clip)))
    (local.set $decay4 (f32x4.splat (local.get $decay)))
    (local.set $rate4 (f32x4.splat (local.get $rate)))
    (local.set $epsilon4 (f32x4.splat (local.get $epsilon)))
    (local.set $end (i32.add (local.get $w) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $w) (local.get $end)))
        (local.set $w4 (v128.load (local.get $w)))
        (local.set $g (f32x4.add
          (f32x4.mul (v128.load (local.get $gradient)) (local.get $clip4))
          (f32x4.mul (local.get $w4) (local.get $decay4))))
        (local.set $s4 (f32x4.add (v128.load (local.get $s)) (f32x4.mul (local.get $g) (local.get $g))))
        (v128.store (local.get $s) (local.get $s4))
        (v128.store (local.get $w)
          (f32x4.sub
            (local.get $w4)
            (f32x4.div
              (f32x4.mul (local.get $rate4) (local.get $g))
              (f32x4.add (f32x4.sqrt (local.get $s4)) (local.get $epsilon4)))))
        (local.set $w (i32.add (local.get $w) (i32.const 16)))
        (local.set $gradient (i32.add (local.get $gradient) (i32.const 16)))
        (local.set $s (i32.add (local.get $s) (i32.const 16)))
        (br $next))))
)
