;; Random masks, sixteen bytes at a time: the words of src/tensor/random.ts. Compiled by scripts/wasm.mjs.
(module
  (import "host" "memory" (memory 0 65536))

  ;; draw(stream a b, index) of four indices
  (func $draw (param $index v128) (param $a v128) (param $b v128) (result v128)
    (local $h v128)
    (local.set $h (v128.xor (local.get $index) (local.get $a)))
    (local.set $h (i32x4.mul (v128.xor (local.get $h) (i32x4.shr_u (local.get $h) (i32.const 17))) (v128.const i32x4 0xed5ad4bb 0xed5ad4bb 0xed5ad4bb 0xed5ad4bb)))
    (local.set $h (i32x4.mul
      (i32x4.add (v128.xor (local.get $h) (i32x4.shr_u (local.get $h) (i32.const 11))) (local.get $b))
      (v128.const i32x4 0xac4c1b51 0xac4c1b51 0xac4c1b51 0xac4c1b51)))
    (local.set $h (i32x4.mul (v128.xor (local.get $h) (i32x4.shr_u (local.get $h) (i32.const 15))) (v128.const i32x4 0x31848bab 0x31848bab 0x31848bab 0x31848bab)))
    (v128.xor (local.get $h) (i32x4.shr_u (local.get $h) (i32.const 14))))

  ;; Byte i becomes 1 if draw(stream a b, i) is below the limit, else 0. Target and count are multiples of 16.
  (func (export "fill_mask") (param $target i32) (param $count i32) (param $a i32) (param $b i32) (param $limit i32)
    (local $end i32) (local $a4 v128) (local $b4 v128) (local $limit4 v128)
    (local $i0 v128) (local $i1 v128) (local $i2 v128) (local $i3 v128)
    (local.set $a4 (i32x4.splat (local.get $a)))
    (local.set $b4 (i32x4.splat (local.get $b)))
    (local.set $limit4 (i32x4.splat (local.get $limit)))
    (local.set $i0 (v128.const i32x4 0 1 2 3))
    (local.set $i1 (v128.const i32x4 4 5 6 7))
    (local.set $i2 (v128.const i32x4 8 9 10 11))
    (local.set $i3 (v128.const i32x4 12 13 14 15))
    (local.set $end (i32.add (local.get $target) (local.get $count)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $target) (local.get $end)))
        (v128.store (local.get $target) (v128.and (v128.const i32x4 0x01010101 0x01010101 0x01010101 0x01010101)
          (i8x16.narrow_i16x8_s
            (i16x8.narrow_i32x4_s
              (i32x4.lt_u (call $draw (local.get $i0) (local.get $a4) (local.get $b4)) (local.get $limit4))
              (i32x4.lt_u (call $draw (local.get $i1) (local.get $a4) (local.get $b4)) (local.get $limit4)))
            (i16x8.narrow_i32x4_s
              (i32x4.lt_u (call $draw (local.get $i2) (local.get $a4) (local.get $b4)) (local.get $limit4))
              (i32x4.lt_u (call $draw (local.get $i3) (local.get $a4) (local.get $b4)) (local.get $limit4))))))
        (local.set $i0 (i32x4.add (local.get $i0) (v128.const i32x4 16 16 16 16)))
        (local.set $i1 (i32x4.add (local.get $i1) (v128.const i32x4 16 16 16 16)))
        (local.set $i2 (i32x4.add (local.get $i2) (v128.const i32x4 16 16 16 16)))
        (local.set $i3 (i32x4.add (local.get $i3) (v128.const i32x4 16 16 16 16)))
        (local.set $target (i32.add (local.get $target) (i32.const 16)))
        (br $next)))))
