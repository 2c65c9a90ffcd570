<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>purchase</name>
    <message>
        <source>billed monthly</source>
        <translation>billed monthly</translation>
    </message>
    <message>
        <source>billed once</source>
        <translation>billed once</translation>
    </message>
    <message>
        <source>billed yearly</source>
        <translation>billed yearly</translation>
    </message>
    <message>
        <source>Bought for</source>
        <translation>Bought for</translation>
    </message>
    <message>
        <source>Cart deleted: {name}.</source>
        <translation>Cart deleted: {name}.</translation>
    </message>
    <message>
        <source>Cart not saved: {why}</source>
        <translation>Cart not saved: {why}</translation>
    </message>
    <message>
        <source>Cart saved at {time}</source>
        <translation>Cart saved at {time}</translation>
    </message>
    <message>
        <source>Change the cart</source>
        <translation>Change the cart</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Convert the trial of {name} by purchase</source>
        <translation>Convert the trial of {name} by purchase</translation>
    </message>
    <message>
        <source>CSP account</source>
        <translation>CSP account</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Delete the cart</source>
        <translation>Delete the cart</translation>
    </message>
    <message>
        <source>Enter how many of each product.</source>
        <translation>Enter how many of each product.</translation>
    </message>
    <message>
        <source>Excl. VAT, {currency}</source>
        <translation>Excl. VAT, {currency}</translation>
    </message>
    <message>
        <source>First invoice incl. VAT</source>
        <translation>First invoice incl. VAT</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>It decides how this is billed.</source>
        <translation>It decides how this is billed.</translation>
    </message>
    <message>
        <source>Level of {product}</source>
        <translation>Level of {product}</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Nothing can be bought here</source>
        <translation>Nothing can be bought here</translation>
    </message>
    <message>
        <source>Nothing in the cart yet</source>
        <translation>Nothing in the cart yet</translation>
    </message>
    <message>
        <source>One less {product}</source>
        <translation>One less {product}</translation>
    </message>
    <message>
        <source>One more {product}</source>
        <translation>One more {product}</translation>
    </message>
    <message>
        <source>Order for {name} placed</source>
        <translation>Order for {name} placed</translation>
    </message>
    <message>
        <source>Partner subscription</source>
        <translation>Partner subscription</translation>
    </message>
    <message>
        <source>Place the order</source>
        <translation>Place the order</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Products of the cart</source>
        <translation>Products of the cart</translation>
    </message>
    <message>
        <source>Purchase for {name}</source>
        <translation>Purchase for {name}</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Quantity of {product}</source>
        <translation>Quantity of {product}</translation>
    </message>
    <message>
        <source>Review of the order</source>
        <translation>Review of the order</translation>
    </message>
    <message>
        <source>Review the order</source>
        <translation>Review the order</translation>
    </message>
    <message>
        <source>Review the order of {name}</source>
        <translation>Review the order of {name}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>The order is queued at once. The portal carries it out at the next exchange.</source>
        <translation>The order is queued at once. The portal carries it out at the next exchange.</translation>
    </message>
    <message>
        <source>The portal links the account before it carries out the order.</source>
        <translation>The portal links the account before it carries out the order.</translation>
    </message>
    <message>
        <source>This order makes another contract beside it.</source>
        <translation>This order makes another contract beside it.</translation>
    </message>
    <message>
        <source>This programme sells nothing to this customer today.</source>
        <translation>This programme sells nothing to this customer today.</translation>
    </message>
    <message>
        <source>Trial until {day}</source>
        <translation>Trial until {day}</translation>
    </message>
    <message numerus="yes">
        <source>Try for {n} days</source>
        <translation>
            <numerusform>Try for {n} day</numerusform>
            <numerusform>Try for {n} days</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit price of {product}</source>
        <translation>Unit price of {product}</translation>
    </message>
    <message>
        <source>Unit price, {currency}</source>
        <translation>Unit price, {currency}</translation>
    </message>
    <message>
        <source>What is ordered</source>
        <translation>What is ordered</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Where you are</translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} month</numerusform>
            <numerusform>{n} months</numerusform>
        </translation>
    </message>
    <message>
        <source>{quantity} ×</source>
        <translation>{quantity} ×</translation>
    </message>
</context>
</TS>
