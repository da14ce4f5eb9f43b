# libhivex as an oracle: `dump FILE` writes a hive's tree as lines, `build FILE` adds a tree given as such lines,
# `remove FILE` removes keys given by their names from the top, one path a line. Text is UTF-8 in hex.
# K <depth> <name>        a key, with its subkeys one deeper after it
# V <name> <type> <data>  a value of the last key
use strict;
use warnings;
use Win::Hivex;

my ($act, $file) = @ARGV;
my $hive = Win::Hivex->open($file, $act eq 'dump' ? () : (write => 1));

sub to_hex { my ($text) = @_; utf8::encode($text) if utf8::is_utf8($text); return unpack('H*', $text); }
sub to_text { my ($hex) = @_; my $text = pack('H*', $hex); utf8::decode($text); return $text; }

sub dump_key {
    my ($node, $depth) = @_;
    print join(' ', 'K', $depth, to_hex($hive->node_name($node))), "\n";
    for my $value ($hive->node_values($node)) {
        my ($type, $data) = $hive->value_value($value);
        print join(' ', 'V', to_hex($hive->value_key($value)), $type, unpack('H*', $data)), "\n";
    }
    dump_key($_, $depth + 1) for $hive->node_children($node);
}

if ($act eq 'dump') {
    dump_key($hive->root(), 0);
} elsif ($act eq 'build') {
    my @way = ($hive->root());
    my @values;
    my $flush = sub { $hive->node_set_values($way[-1], \@values) if @values; @values = (); };
    while (my $line = <STDIN>) {
        chomp $line;
        my ($kind, @fields) = split / /, $line, -1;
        if ($kind eq 'K') {
            $flush->();
            my ($depth, $name) = @fields;
            $#way = $depth - 1 if $depth > 0;
            push @way, $hive->node_add_child($way[-1], to_text($name)) if $depth > 0;
        } else {
            push @values, { key => to_text($fields[0]), t => $fields[1], value => pack('H*', $fields[2]) };
        }
    }
    $flush->();
    $hive->commit(undef);
} else {
    while (my $line = <STDIN>) {
        chomp $line;
        my $node = $hive->root();
        $node = $hive->node_get_child($node, to_text($_)) for split / /, $line, -1;
        $hive->node_delete_child($node);
    }
    $hive->commit(undef);
}
