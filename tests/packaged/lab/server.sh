# Operates the page for a server on the network by real keys: the exe's own sockets must reach the typed address, once.
source /scripts/lab/common.sh

PORT=4445
WHERE='^Where is the server to repair'
WHICH='^Which server'

# Records the first bytes sent to that port, one line per connection, and hangs up, as a computer without SMB1 does.
perl -MIO::Socket::INET -e '
  my ($port, $file) = @ARGV;
  my $server = IO::Socket::INET->new(LocalAddr => "127.0.0.1", LocalPort => $port, Listen => 5) or die $!;
  while (my $client = $server->accept) {
    my $got = "";
    while (length($got) < 9) { sysread($client, $got, 4096, length($got)) or last }
    open my $out, ">>", $file;
    print $out unpack("H*", substr($got, 4, 5)), "\n";
    close $out;
    close $client;
  }' $PORT "$here/asked" &
listener=$!

wine "$app" >/dev/null 2>&1 &
program=$!
eventually active "$WHERE"
fact first-page $?

# One Tab leads from the heading to the first card. On its page come the fields, with the port under "More".
sleep 2
keys Tab Return
eventually active "$WHICH"
fact server-page $?
sleep 2
fill() { keys Tab; xdotool type "$1"; }
fill 127.0.0.1
fill Administrator
fill wrong
keys Tab Tab Return
fill $PORT
picture server-typed
keys Return
eventually test -s "$here/asked"
fact asked $?
# One attempt per click: no other may follow.
sleep 5
fact attempts "$(wc -l <"$here/asked")"
fact sent "$(head -1 "$here/asked")"
active "$WHICH"
fact still-there $?
picture server-failed

keys alt+F4
wait $program
fact closed $?
kill $listener
